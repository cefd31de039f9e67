package vn.dondoc.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the lists find, and in which order. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class DirectiveListTest {

	private static final Viewer EVERYTHING = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);

	private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Register register;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	@BeforeEach
	void begin() {
		this.scene = this.beans.createBean(Scene.class);
		this.scene.clear();
		this.scene.now("2025-06-01T08:00:00+07:00");
	}

	@Test
	void conditionsNarrowTheList() {
		String plan = this.scene.issueAs("Xây dựng kế hoạch 100%", "I. Kế hoạch", "Thông báo số 19-TB/THU; Kế hoạch 02",
				"30/6/2025", "bo-y-te");
		String network = this.scene.issueAs("Mở rộng mạng lưới", "II. Hạ tầng", "Thông báo số 20-TB/THU", "Quý IV/2025",
				"bo-cong-an");
		String standing = this.scene.issueAs("Duy trì trực ban", null, "", "Thường xuyên", "bo-y-te");
		this.scene.now("2025-07-15T08:00:00+07:00");

		assertThat(numbers(DirectiveFilter.ALL)).containsExactly(plan, network, standing);
		assertThat(numbers(filter(Status.IN_PROGRESS_OVERDUE, null, null, null, null))).containsExactly(plan);
		assertThat(numbers(filter(Status.RECURRING, null, null, null, null))).containsExactly(standing);
		assertThat(numbers(filter(null, "bo-y-te", null, null, null))).containsExactly(plan, standing);
		assertThat(numbers(filter(null, null, "19-tb/thu", null, null))).containsExactly(plan);
		assertThat(numbers(filter(null, null, "Kế hoạch 02", null, null))).containsExactly(plan);
		assertThat(numbers(filter(null, null, null, "II. Hạ tầng", null))).containsExactly(network);
		assertThat(numbers(filter(null, " ", "", "", "MẠNG"))).containsExactly(network);
		assertThat(numbers(filter(null, null, null, null, "ma\u0323ng"))).containsExactly(network);
		assertThat(numbers(filter(null, null, null, null, "%"))).isEmpty();
		assertThat(numbers(filter(null, null, null, null, standing))).containsExactly(standing);
		assertThat(numbers(DirectiveFilter.due(LocalDate.of(2025, 7, 1), null))).containsExactly(network);
		assertThat(numbers(DirectiveFilter.due(JUNE_30, JUNE_30))).containsExactly(plan);
	}

	@Test
	void whatIsUrgentComesFirst() {
		String done = this.scene.issue("Đã xong", LocalDate.of(2025, 6, 2), "bo-y-te");
		finish(done + ".bo-y-te");
		String later = this.scene.issue("Còn lâu", LocalDate.of(2025, 12, 31), "bo-y-te");
		String soon = this.scene.issue("Sắp đến hạn", JULY_31, "bo-y-te");
		String late = this.scene.issue("Quá hạn", JUNE_30, "bo-y-te");
		String latest = this.scene.issue("Quá hạn lâu", LocalDate.of(2025, 6, 15), "bo-y-te");
		this.scene.now("2025-07-15T08:00:00+07:00");

		Register.Listed listed = this.register.list(DirectiveFilter.ALL, Order.URGENCY, 0, 50, EVERYTHING);

		assertThat(listed.page().items()).extracting(DirectiveLine::number)
			.containsExactly(latest, late, soon, later, done);
		assertThat(listed.overdue()).isEqualTo(2);
	}

	@Test
	void pagesFollowEachOtherAndTellTheTotalPastTheEnd() {
		List<String> issued = List.of(this.scene.issue("Một", JULY_31, "bo-y-te"),
				this.scene.issue("Hai", JULY_31, "bo-y-te"), this.scene.issue("Ba", JULY_31, "bo-y-te"));

		assertThat(page(0).items()).extracting(DirectiveLine::number).containsExactlyElementsOf(issued.subList(0, 2));
		assertThat(page(1).items()).extracting(DirectiveLine::number).containsExactly(issued.get(2));
		assertThat(page(9)).isEqualTo(new Page<>(List.of(), 9, 2, 3));
		assertThat(page(0).last()).isEqualTo(1);
	}

	@Test
	void aPastDayShowsTheDeadlineThatWasInForceThen() {
		String number = this.scene.issue("Gia hạn", JUNE_30, "bo-y-te");
		this.jdbc
			.sql("""
					insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
					select id, '31/7/2025', 'DATE', '2025-07-31', '2025-06-20T03:00:00Z', 'giamsat' from assignment where number = ?""")
			.param(number + ".bo-y-te")
			.update();
		this.jdbc
			.sql("update assignment set deadline_text = '31/7/2025', deadline_date = '2025-07-31' where number = ?")
			.param(number + ".bo-y-te")
			.update();
		this.scene.now("2025-07-15T08:00:00+07:00");

		for (DirectiveFilter.ByDeadline by : DirectiveFilter.ByDeadline.values()) {
			assertThat(extended(LocalDate.of(2025, 6, 19), by)).isNull();
			assertThat(extended(LocalDate.of(2025, 6, 20), by)).isEqualTo(new DirectiveLine.Extended(1, JULY_31));
			assertThat(extended(null, by)).isEqualTo(new DirectiveLine.Extended(1, JULY_31));
		}
	}

	private DirectiveLine.Extended extended(LocalDate asOf, DirectiveFilter.ByDeadline by) {
		DirectiveFilter filter = new DirectiveFilter(null, null, null, null, null, null, null, null, asOf, by);
		return this.register.list(filter, Order.NUMBER, 0, 50, EVERYTHING).page().items().get(0).extended();
	}

	private Page<DirectiveLine> page(int page) {
		return this.register.list(DirectiveFilter.ALL, Order.NUMBER, page, 2, EVERYTHING).page();
	}

	private void finish(String assignment) {
		this.scene.assign(assignment);
		this.scene.report(assignment, "Xong");
		this.scene.accept(assignment);
	}

	private static DirectiveFilter filter(Status status, String agency, String document, String section, String q) {
		return new DirectiveFilter((status != null) ? Set.of(status) : null, agency, document, section, q, null, null,
				null, null, null);
	}

	private List<String> numbers(DirectiveFilter filter) {
		return this.register.list(filter, Order.NUMBER, 0, 50, EVERYTHING)
			.page()
			.items()
			.stream()
			.map(DirectiveLine::number)
			.toList();
	}

}
