package vn.dondoc.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The register as programs and people are answered. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class RegisterPagesTest {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private EventQueries events;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	private MockMvc mvc;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.scene = this.beans.createBean(Scene.class);
		this.scene.clear();
		this.scene.now("2025-06-01T08:00:00+07:00");
	}

	@Test
	void aDirectiveIsDescribedAsAgreed() throws Exception {
		String number = this.scene.issueAs("Mở rộng mạng lưới", "II. Hạ tầng", "Thông báo số 20-TB/THU ngày 05/5/2025",
				"Quý IV/2025", "bo-cong-an", "bo-y-te");

		api("thuongtruc", "/api/directives?status=&agency=&size=10").andExpect(jsonPath("$.total").value(1))
			.andExpect(jsonPath("$.page").value(0))
			.andExpect(jsonPath("$.size").value(10))
			.andExpect(jsonPath("$.items[0].number").value(number))
			.andExpect(jsonPath("$.items[0].section").value("II. Hạ tầng"))
			.andExpect(jsonPath("$.items[0].documents[0].symbol").value("20-TB/THU"))
			.andExpect(jsonPath("$.items[0].documents[0].date").value("2025-05-05"))
			.andExpect(jsonPath("$.items[0].leads[0].code").value("bo-cong-an"))
			.andExpect(jsonPath("$.items[0].leads[0].name").value("Bộ Công an"))
			.andExpect(jsonPath("$.items[0].leads[0].status").value("IN_PROGRESS_ON_TIME"))
			.andExpect(jsonPath("$.items[0].coordinating[0].code").value("bo-xay-dung"))
			.andExpect(jsonPath("$.items[0].deadline.text").value("Quý IV/2025"))
			.andExpect(jsonPath("$.items[0].deadline.kind").value("QUARTER"))
			.andExpect(jsonPath("$.items[0].deadline.date").value("2025-12-31"))
			.andExpect(jsonPath("$.items[0].originalDeadline").isEmpty())
			.andExpect(jsonPath("$.items[0].status").value("IN_PROGRESS_ON_TIME"))
			.andExpect(jsonPath("$.items[0].done.count").value(0))
			.andExpect(jsonPath("$.items[0].done.of").value(2))
			.andExpect(jsonPath("$.items[0].outstanding[1]").value("bo-y-te"));
		api("thuongtruc", "/api/directives/" + number).andExpect(jsonPath("$.number").value(number))
			.andExpect(jsonPath("$.events[0].type").value("DIRECTIVE_ISSUED"))
			.andExpect(jsonPath("$.events[0].at").value("2025-06-01T08:00:00+07:00"));
		api("thuongtruc", "/api/assignments?directive=" + number).andExpect(jsonPath("$.total").value(2))
			.andExpect(jsonPath("$.items[0].directive").value(number))
			.andExpect(jsonPath("$.items[0].agency.code").value("bo-cong-an"))
			.andExpect(jsonPath("$.items[0].daysOverdue").value(0))
			.andExpect(jsonPath("$.items[0].escalationLevel").value(0))
			.andExpect(jsonPath("$.items[0].closedAt").isEmpty());
	}

	@Test
	void anOtherAgencysDirectiveIsNotThere() throws Exception {
		String number = this.scene.issue("Của Bộ Công an", LocalDate.of(2025, 7, 31), "bo-cong-an");

		this.mvc.perform(get("/api/directives/" + number).with(httpBasic("canbo.bo-y-te", "canbo.bo-y-te")))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail")
				.value("Không có nhiệm vụ số " + number + ", hoặc nhiệm vụ không thuộc phạm vi của bạn."));
		api("canbo.bo-y-te", "/api/directives").andExpect(jsonPath("$.total").value(0));
		assertThat(page("canbo.bo-y-te", "/directives")).contains("Chưa có nhiệm vụ nào thuộc phạm vi của bạn");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "status=XONG", "dueFrom=31/12/2025", "page=-1", "size=0", "size=501", "page=x", "sort=NGÀY" })
	void whatCannotBeAskedIsRefused(String query) throws Exception {
		this.mvc.perform(get("/api/directives?" + query).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value(query.substring(0, query.indexOf('='))));
	}

	@Test
	void theListSaysWhoHasNotFinishedAndSinceWhen() throws Exception {
		String number = this.scene.issue("Rà soát <b>quy định</b>", LocalDate.of(2025, 6, 10), "bo-cong-an", "bo-y-te");
		finish(number + ".bo-y-te");
		this.scene.now("2025-06-12T08:00:00+07:00");

		assertThat(page("thuongtruc", "/directives?status=IN_PROGRESS_OVERDUE")).contains("1 nhiệm vụ", "1 quá hạn",
				"1/2 đơn vị chưa hoàn thành", "10/06/2025", "2 ngày", "Rà soát &lt;b&gt;quy định&lt;/b&gt;");
		assertThat(page("thuongtruc", "/directives?asOf=2025-06-10")).contains("Số liệu tính đến hết ngày 10/06/2025")
			.doesNotContain("1 quá hạn");
		assertThat(page("thuongtruc", "/directives?q=khác")).contains("Không có nhiệm vụ nào khớp");
		assertThat(page("thuongtruc", "/directives?lang=en")).contains("1 directive", "1 of 2 agencies not done");
	}

	@Test
	void aDirectivesPageTellsItsWholeStory() throws Exception {
		String number = this.scene.issue("Rà soát", LocalDate.of(2025, 6, 10), "bo-y-te", "bo-cong-an");
		this.scene.assign(number + ".bo-y-te");
		this.scene.report(number + ".bo-y-te", "Đã rà soát 12 văn bản");
		this.scene.giveBack(number + ".bo-y-te", "Thiếu danh mục");
		this.scene.now("2025-06-27T08:00:00+07:00");
		this.scene.runJobs();

		String page = page("thuongtruc", "/directives/" + number);
		assertThat(page).contains("Đồng chí canbo.bo-y-te",
				"Mức 3: đã báo thủ trưởng, chuyên viên theo dõi, lãnh đạo Ban Chỉ đạo", "17 ngày",
				"Chờ báo cáo kết quả", "Chờ phân công cán bộ", "Đã rà soát 12 văn bản", "12/BC-THU ngày 01/07/2025",
				"Thiếu danh mục", "01/06/2025", "08:00", "Ban hành nhiệm vụ", "2 cơ quan", "Trả lại báo cáo",
				"Bộ Xây dựng");
		assertThat(page).doesNotContain("Mở công việc");
		assertThat(page("canbo.bo-y-te", "/directives/" + number))
			.contains("/assignments/" + number + ".bo-y-te/task", "Mở công việc")
			.doesNotContain("Bộ Công an");
		assertThat(page("truong.bo-cong-an", "/directives/" + number)).contains("Mở công việc")
			.doesNotContain("Thiếu danh mục");
		assertThat(page("giamsat", "/directives/" + number)).doesNotContain("Mở công việc");
	}

	@Test
	@Transactional
	void alsoALetterIsNewsOnADirectivesPage() {
		String number = this.scene.issue("Rà soát", LocalDate.of(2025, 6, 10), "bo-y-te");
		Viewer head = new Viewer("truong.bo-y-te", Set.of("agency-head"), Set.of("bo-y-te"));
		Viewer other = new Viewer("truong.bo-cong-an", Set.of("agency-head"), Set.of("bo-cong-an"));
		long before = this.events.stamp(number, head);
		this.jdbc
			.sql("""
					with composed as (
					  insert into letter (recipient, message_id, subject, text, html, created_at)
					  values ('truong.bo-y-te', '<stamp@x>', '', '', '', '2025-06-01T08:00:00+07:00') returning id
					), sent as (
					  insert into letter_copy (letter_id, part, address, next_attempt_at, sent_at)
					  select id, 1, 'a@x', '2025-06-01T08:00:00+07:00', '2025-06-01T08:00:00+07:00' from composed
					)
					insert into notice (recipient, kind, assignment_id, created_at, settled_at, letter_id)
					select 'truong.bo-y-te', 'REMINDED', assignment.id, '2025-06-01T08:00:00+07:00', '2025-06-01T08:00:00+07:00', composed.id
					from assignment, composed where number = ?""")
			.param(number + ".bo-y-te")
			.update();

		assertThat(this.events.stamp(number, head)).isEqualTo(before + 1);
		assertThat(this.events.stamp(number, other)).isZero();
	}

	@Test
	void theFirstPageSaysWhatWaits() throws Exception {
		String number = this.scene.issue("Rà soát", LocalDate.of(2025, 6, 7), "bo-y-te", "bo-cong-an");
		this.scene.assign(number + ".bo-y-te");

		assertThat(figures("truong.bo-cong-an")).containsExactly("1 chờ phân công", "0 quá hạn", "1 đến hạn");
		assertThat(figures("canbo.bo-y-te")).containsExactly("1 chờ bạn báo cáo", "0 quá hạn", "1 đến hạn");
		this.scene.report(number + ".bo-y-te", "Xong");
		this.scene.now("2025-06-08T08:00:00+07:00");
		assertThat(figures("giamsat")).containsExactly("1 chờ thẩm tra", "1 quá hạn", "0 đến hạn");
		assertThat(figures("lanhdao")).containsExactly("1 quá hạn", "0 đến hạn");
	}

	/** "3 quá hạn" for each figure, in their order. */
	private List<String> figures(String user) throws Exception {
		return Pattern
			.compile("<strong>(\\d+)</strong>\\s*<span>(?:nhiệm vụ|báo cáo) "
					+ "(chờ phân công|chờ bạn báo cáo|chờ thẩm tra|quá hạn|đến hạn)")
			.matcher(page(user, "/"))
			.results()
			.map((figure) -> figure.group(1) + " " + figure.group(2))
			.toList();
	}

	private void finish(String assignment) {
		this.scene.assign(assignment);
		this.scene.report(assignment, "Xong");
		this.scene.accept(assignment);
	}

	private ResultActions api(String user, String path) throws Exception {
		return this.mvc.perform(get(path).with(httpBasic(user, user))).andExpect(status().isOk());
	}

	private String page(String user, String path) throws Exception {
		return this.mvc.perform(get(path).with(httpBasic(user, user)).accept(MediaType.TEXT_HTML))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
