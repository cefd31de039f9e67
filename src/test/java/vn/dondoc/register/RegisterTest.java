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

/** Where directives and assignments stand, and who sees them. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class RegisterTest {

	private static final Viewer EVERYTHING = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);

	private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Register register;

	@Autowired
	private AssignmentQueries assignments;

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
	void theDayOfTheReportCountsNotThatOfItsAcceptance() {
		String number = this.scene.issue("Rà soát", JUNE_30, "bo-y-te") + ".bo-y-te";
		this.scene.assign(number);
		this.scene.now("2025-06-30T23:59:00+07:00");
		this.scene.report(number, "Xong");
		assertThat(only().status()).isEqualTo(Status.IN_PROGRESS_ON_TIME);

		this.scene.now("2025-07-20T08:00:00+07:00");
		assertThat(only().status()).isEqualTo(Status.IN_PROGRESS_ON_TIME);
		this.scene.accept(number);

		assertThat(only().status()).isEqualTo(Status.DONE_ON_TIME);
		assertThat(asOf(LocalDate.of(2025, 7, 19)).status()).isEqualTo(Status.IN_PROGRESS_ON_TIME);
	}

	@Test
	void aReturnedReportCountsForNothing() {
		String number = this.scene.issue("Rà soát", JUNE_30, "bo-y-te") + ".bo-y-te";
		this.scene.assign(number);
		this.scene.report(number, "Gần xong");
		this.scene.now("2025-07-02T08:00:00+07:00");
		this.scene.giveBack(number, "Thiếu minh chứng");
		assertThat(only().status()).isEqualTo(Status.IN_PROGRESS_OVERDUE);
		assertThat(only().daysOverdue()).isEqualTo(2);

		this.scene.now("2025-07-05T08:00:00+07:00");
		this.scene.report(number, "Xong");
		this.scene.now("2025-07-09T08:00:00+07:00");
		assertThat(only().daysOverdue()).isEqualTo(5);
		assertThat(this.assignments.one(number, EVERYTHING)).get()
			.returns(5, AssignmentLine::daysOverdue)
			.returns("Đồng chí canbo.bo-y-te", AssignmentLine::officerName);

		this.scene.accept(number);
		assertThat(only().status()).isEqualTo(Status.DONE_LATE);
	}

	@Test
	void overdueBeginsAtMidnightInVietnam() {
		this.scene.issue("Rà soát", JUNE_30, "bo-y-te");
		this.scene.now("2025-06-30T23:59:59+07:00");
		assertThat(only().status()).isEqualTo(Status.IN_PROGRESS_ON_TIME);

		this.scene.now("2025-07-01T00:00:00+07:00");
		assertThat(only().status()).isEqualTo(Status.IN_PROGRESS_OVERDUE);
	}

	@Test
	void aDirectiveStandsWhereItsAgenciesStand() {
		String number = this.scene.issue("Báo cáo", JULY_31, "bo-y-te", "bo-cong-an", "bo-tai-chinh");
		finish(number + ".bo-y-te");
		this.scene.withdraw(number + ".bo-tai-chinh");

		assertThat(only()).returns(Status.IN_PROGRESS_ON_TIME, DirectiveLine::status)
			.returns(new DirectiveLine.Done(1, 2), DirectiveLine::done)
			.returns(List.of("bo-cong-an"), DirectiveLine::outstanding);
		assertThat(only().leads()).extracting(DirectiveLine.Lead::name)
			.containsExactly("Bộ Công an", "Bộ Tài chính", "Bộ Y tế");

		finish(number + ".bo-cong-an");
		assertThat(only().status()).isEqualTo(Status.DONE_ON_TIME);
	}

	@Test
	void anAgencyIsShownItsOwnStatus() {
		String number = this.scene.issue("Báo cáo", JULY_31, "bo-y-te", "bo-cong-an");
		finish(number + ".bo-y-te");
		Viewer officer = new Viewer("canbo.bo-y-te", Set.of("officer"), Set.of("bo-y-te"));

		assertThat(find(new DirectiveFilter(null, "bo-y-te", null, null, null, null, null, null, null), EVERYTHING)
			.status()).isEqualTo(Status.DONE_ON_TIME);
		assertThat(find(DirectiveFilter.ALL, officer)).returns(Status.DONE_ON_TIME, DirectiveLine::status)
			.returns(List.of(new DirectiveLine.Lead("bo-y-te", "Bộ Y tế", Status.DONE_ON_TIME)), DirectiveLine::leads)
			.returns(new DirectiveLine.Done(1, 1), DirectiveLine::done);
	}

	@Test
	void anOfficerSeesOnlyTheirAgency() {
		this.scene.issue("Của Bộ Công an", JULY_31, "bo-cong-an");
		String own = this.scene.issue("Của cả hai", JULY_31, "bo-y-te", "bo-cong-an");
		Viewer officer = new Viewer("canbo.bo-y-te", Set.of("officer"), Set.of("bo-y-te"));
		Viewer nobody = new Viewer("moi", Set.of("officer"), Set.of());

		assertThat(this.register.list(DirectiveFilter.ALL, Order.NUMBER, 0, 50, officer).page().items())
			.extracting(DirectiveLine::number)
			.containsExactly(own);
		assertThat(this.register.one("NV-2025-99999", EVERYTHING)).isEmpty();
		assertThat(this.register.one(own, nobody)).isEmpty();
		assertThat(this.register.list(DirectiveFilter.ALL, Order.NUMBER, 0, 50, nobody).page().total()).isZero();
		assertThat(this.assignments.list(null, null, null, 0, 50, officer).items()).extracting(AssignmentLine::number)
			.containsExactly(own + ".bo-y-te");
		assertThat(this.assignments.one(own + ".bo-cong-an", officer)).isEmpty();
	}

	@Test
	void stepsLeaveThePresentStateAsTheRecordHasIt() {
		String number = this.scene.issue("Báo cáo", LocalDate.of(2025, 6, 2), "bo-y-te", "bo-cong-an", "bo-tai-chinh",
				"bo-noi-vu");
		finish(number + ".bo-y-te");
		this.scene.assign(number + ".bo-cong-an");
		this.scene.report(number + ".bo-cong-an", "Gần xong");
		this.scene.giveBack(number + ".bo-cong-an", "Thiếu minh chứng");
		this.scene.assign(number + ".bo-noi-vu");
		this.scene.now("2025-06-10T08:00:00+07:00");
		this.scene.report(number + ".bo-noi-vu", "Xong");

		assertThat(this.assignments.ofDirective(number, EVERYTHING)).extracting(AssignmentLine::status)
			.containsExactly(Status.IN_PROGRESS_OVERDUE, Status.IN_PROGRESS_OVERDUE, Status.IN_PROGRESS_OVERDUE,
					Status.DONE_ON_TIME);
		assertThat(this.jdbc
			.sql("""
					select now.* from assignment_now('2025-06-10') now
					full join assignment_as_of('2025-06-10T16:59:59Z') kept using (assignment_id)
					where (now.status, now.deadline_date, now.judged_on) is distinct from (kept.status, kept.deadline_date, kept.judged_on)""")
			.query()
			.listOfRows()).isEmpty();
	}

	private void finish(String assignment) {
		this.scene.assign(assignment);
		this.scene.report(assignment, "Xong");
		this.scene.accept(assignment);
	}

	private DirectiveLine find(DirectiveFilter filter, Viewer viewer) {
		List<DirectiveLine> items = this.register.list(filter, Order.NUMBER, 0, 50, viewer).page().items();
		assertThat(items).hasSize(1);
		return items.get(0);
	}

	private DirectiveLine only() {
		return find(DirectiveFilter.ALL, EVERYTHING);
	}

	private DirectiveLine asOf(LocalDate day) {
		return find(new DirectiveFilter(null, null, null, null, null, null, null, day, null), EVERYTHING);
	}

}
