package vn.dondoc.publicpage;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.EventLog;
import vn.dondoc.opendata.Rows;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Everybody sees what was marked for them, and nothing else. */
@ApplicationTest
class PublicPageTest {

	private static final List<String> ANSWERS = List.of("/public", "/public?lang=en", "/public?page=7",
			"/public/progress.csv");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private ConfigurableEnvironment settings;

	@Autowired
	private PublicProgress progress;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EventLog events;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeEach
	void twoDirectives() throws Exception {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-07-05T08:00:00+07:00");
		this.progress.forget();
		Rows rows = new Rows(this.jdbc, this.events);
		rows.clear();
		rows.issue(1, "2025-07-03", "bo-y-te", "bo-cong-an", "bo-tai-chinh");
		rows.issue(2, "2025-07-31", "bo-noi-vu");
		rows.close("NV-1.bo-y-te");
		rows.report("NV-1.bo-cong-an", "Báo cáo chưa được duyệt");
		rows.close("NV-2.bo-noi-vu");
		this.jdbc
			.sql("""
					update directive set title = 'Việc chưa công khai', note = 'Ghi chú nội bộ', responsibility = 'Thứ trưởng A'
					where number = 'NV-2'""")
			.update();
		this.jdbc
			.sql("""
					update directive set note = 'Ghi chú nội bộ', responsibility = 'Thứ trưởng A', title = '=Rà soát <b>một</b>'
					where number = 'NV-1'""")
			.update();
		this.jdbc.sql("update assignment set officer_note = 'Lời dặn riêng'").update();
		this.jdbc.sql("""
				insert into draft (assignment_id, step, username, content, saved_at)
				select id, 'report', officer, '{"result":"Bản nháp"}', '2025-07-02T00:00:00Z' from assignment
				where number = 'NV-1.bo-tai-chinh'""").update();
		open(true);
		this.mvc.perform(put("/api/directives/NV-1/publication").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isNoContent());
	}

	@AfterEach
	void close() {
		this.settings.getPropertySources().remove("public");
	}

	@Test
	void whatWasMarkedIsShownAndNothingElse() throws Exception {
		for (String address : ANSWERS) {
			MockHttpServletResponse answer = this.mvc.perform(get(address)).andReturn().getResponse();
			assertThat(answer.getStatus()).as(address).isEqualTo(200);
			assertThat(answer.getContentAsString()).as(address)
				.contains("NV-1", "Bộ Y tế", "Bộ Công an", "Đã xong NV-1.bo-y-te", "03/07/2025")
				.doesNotContain("NV-2", "Việc chưa công khai", "Đã xong NV-2", "Bộ Nội vụ", "chưa được duyệt",
						"Ghi chú nội bộ", "Thứ trưởng A", "Lời dặn riêng", "Bản nháp", "canbo", "giamsat", "Đồng chí",
						"thuongtruc");
			assertThat(answer.getCookies()).isEmpty();
			assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=60");
		}
		assertThat(body("/public")).doesNotContain("<b>một")
			.contains("&lt;b&gt;một", "Quá hạn", "1/3 cơ quan đã hoàn thành", "08:00 ngày 05/07/2025");
		assertThat(body("/public?lang=en")).contains("lang=\"en\"", "1/3 agencies have finished");
		assertThat(body("/public/progress.csv")).startsWith("\uFEFFSố nhiệm vụ,")
			.contains("\r\nNV-1,'=Rà soát")
			.hasLineCount(4);
	}

	@Test
	void whoIsSignedInSeesItAsEverybody() throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(get("/public").with(httpBasic("thuongtruc", "thuongtruc")))
			.andReturn()
			.getResponse();
		assertThat(answer.getContentAsString()).doesNotContain("Đồng chí", "sign-out");
		assertThat(answer.getCookies()).isEmpty();
	}

	@Test
	void whatIsTakenBackIsGoneAtOnceAndStaysInTheRecord() throws Exception {
		assertThat(body("/public")).contains("NV-1");
		this.mvc.perform(put("/api/directives/NV-1/publication").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isNoContent());
		this.mvc
			.perform(post("/directives/NV-1/publication").param("publish", "false")
				.with(csrf())
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().is3xxRedirection());

		assertThat(body("/public")).doesNotContain("NV-1").contains("Chưa có nhiệm vụ nào được công khai");
		assertThat(this.jdbc.sql("select type, actor from event where type like '%PUBLISHED' order by id")
			.query()
			.listOfRows()).containsExactly(Map.of("type", "DIRECTIVE_PUBLISHED", "actor", "thuongtruc"),
					Map.of("type", "DIRECTIVE_UNPUBLISHED", "actor", "thuongtruc"));
		String page = this.mvc.perform(get("/directives/NV-1").with(httpBasic("thuongtruc", "thuongtruc")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("Công khai tiến độ", "Thôi công khai tiến độ", "/directives/NV-1/publication");
	}

	@Test
	void onlyTheStandingBodyMarks() throws Exception {
		for (String other : List.of("lanhdao", "giamsat", "truong.bo-y-te", "canbo.bo-y-te")) {
			this.mvc.perform(put("/api/directives/NV-2/publication").with(httpBasic(other, other)))
				.andExpect(status().isForbidden());
			this.mvc.perform(delete("/api/directives/NV-1/publication").with(httpBasic(other, other)))
				.andExpect(status().isForbidden());
		}
		this.mvc.perform(put("/api/directives/NV-9/publication").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isNotFound());
		assertThat(body("/public")).contains("NV-1").doesNotContain("NV-2");
	}

	@Test
	void unlessTheSettingSaysSoThereIsNothing() throws Exception {
		open(false);
		for (String address : ANSWERS) {
			this.mvc.perform(get(address)).andExpect(status().isNotFound());
		}
		String page = this.mvc.perform(get("/directives/NV-1").with(httpBasic("thuongtruc", "thuongtruc")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).doesNotContain("href=\"/public\"", "/publication\"");
	}

	private String body(String address) throws Exception {
		return this.mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
	}

	private void open(boolean open) {
		this.settings.getPropertySources()
			.addFirst(new MapPropertySource("public", Map.of("dondoc.public.enabled", open)));
	}

}
