package vn.dondoc.lifecycle;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.dondoc.calendar.ClockMoved;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.PathRecorder;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The letters of the morning as traces: its timers, and what they tell. */
@ApplicationTest
@Import(Trace.class)
class DailyDigestTraceTest {

	private static final String DIGEST = "daily-digest";

	@Autowired
	private Trace trace;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	/** A Tuesday, with nothing left over from other tests. */
	@BeforeEach
	void begin(TestInfo test) {
		PathRecorder.running(test.getDisplayName());
		this.trace.now("2027-03-02T06:00:00+07:00");
		flagAll();
		this.jdbc.sql("update notice set settled_at = now() where settled_at is null").update();
		this.jdbc.sql("delete from reminder").update();
		this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(DIGEST)
			.finished()
			.list()
			.forEach((run) -> this.history.deleteHistoricProcessInstance(run.getId()));
		this.events.publishEvent(new ClockMoved(Instant.EPOCH, this.clock.instant()));
		run(jobs().active());
	}

	@Test
	void firesOnAWorkingMorningAndIsThereForTheNext() {
		String assignment = assigned("bo-y-te", LocalDate.of(2027, 3, 11));

		this.trace.now("2027-03-02T07:29:59+07:00");
		assertThat(run(jobs())).isZero();
		morning("2027-03-02T07:30:00+07:00");

		assertThat(this.trace.notices(assignment)).contains("DUE_SOON canbo.bo-y-te");
		assertThat(lettersTo("canbo.bo-y-te")).singleElement()
			.asString()
			.contains("Nhiệm vụ sắp đến hạn (1)", "còn 7 ngày làm việc");
		assertThat(ends()).last().isEqualTo("EndEvent_Gathered");
		assertThat(timer().getDuedate()).hasSameTimeAs("2027-03-03T00:30:00Z");
		assertThat(run(jobs())).isZero();
	}

	@Test
	void tellsNobodyOnAHoliday() {
		assigned("bo-noi-vu", LocalDate.of(2027, 9, 6));

		morning("2027-09-02T07:30:00+07:00");

		assertThat(lettersTo("canbo.bo-noi-vu")).isEmpty();
		assertThat(ends()).last().isEqualTo("EndEvent_DayOff");
		assertThat(timer().getDuedate()).hasSameTimeAs("2027-09-03T00:30:00Z");
	}

	@Test
	void threeMissedMorningsAreOne() {
		assigned("bo-xay-dung", LocalDate.of(2027, 3, 12));
		String late = assigned("bo-xay-dung", LocalDate.of(2027, 3, 3));
		int before = ends().size();

		this.trace.now("2027-03-05T13:00:00+07:00");
		flagAll();
		run(jobs());

		assertThat(ends()).hasSize(before + 1);
		assertThat(this.trace.notices(late)).doesNotContain("DUE_SOON canbo.bo-xay-dung");
		assertThat(lettersTo("canbo.bo-xay-dung")).singleElement()
			.asString()
			.contains("Nhiệm vụ quá hạn (1)", "quá hạn 2 ngày", "Nhiệm vụ sắp đến hạn (1)", "còn 5 ngày làm việc");
		assertThat(timer().getDuedate()).hasSameTimeAs("2027-03-06T00:30:00Z");
	}

	@Test
	void aRunBeforeItsTimeLeavesItToTheNext() {
		assigned("bo-tu-phap", LocalDate.of(2027, 3, 11));

		this.trace.now("2027-03-03T05:00:00+07:00");
		run(jobs());
		assertThat(lettersTo("canbo.bo-tu-phap")).isEmpty();
		assertThat(ends()).last().isEqualTo("EndEvent_DayOff");

		morning("2027-03-03T07:30:00+07:00");
		assertThat(lettersTo("canbo.bo-tu-phap")).hasSize(1);
	}

	@Test
	void lettersWaitForTheFlagsOfTheDay() {
		String assignment = assigned("bo-quoc-phong", LocalDate.of(2027, 3, 2));
		this.trace.now("2027-03-03T07:30:00+07:00");
		run(jobs());
		assertThat(waiting()).isNotNull();
		assertThat(lettersTo("canbo.bo-quoc-phong")).isEmpty();

		this.trace.fireDue(assignment);
		this.trace.now("2027-03-03T07:30:05+07:00");
		run(jobs());

		assertThat(waiting()).isNull();
		assertThat(lettersTo("canbo.bo-quoc-phong")).singleElement().asString().contains("Nhiệm vụ quá hạn (1)");
	}

	@Test
	void lettersDoNotWaitForEver() {
		assigned("bo-ngoai-giao", LocalDate.of(2027, 3, 11));
		assigned("bo-tai-chinh", LocalDate.of(2027, 3, 2));
		this.trace.now("2027-03-03T07:30:00+07:00");
		run(jobs());
		assertThat(waiting()).isNotNull();

		this.trace.now("2027-03-03T07:40:00+07:00");
		run(jobs());

		assertThat(waiting()).isNull();
		assertThat(lettersTo("canbo.bo-ngoai-giao")).hasSize(1);
	}

	@Test
	void eachReminderIsGivenOnceForADeadline() {
		String assignment = assigned("bo-cong-thuong", LocalDate.of(2027, 3, 15));
		for (int day = 3; day <= 15; day++) {
			morning("2027-03-%02dT07:30:00+07:00".formatted(day));
		}
		assertThat(reminders(assignment)).containsExactly("1 2027-03-04", "2 2027-03-12");

		this.jdbc.sql("update assignment set deadline_date = '2027-03-29' where number = ?").param(assignment).update();
		morning("2027-03-16T07:30:00+07:00");
		morning("2027-03-18T07:30:00+07:00");
		assertThat(reminders(assignment)).containsExactly("1 2027-03-04", "2 2027-03-12", "1 2027-03-18");
	}

	@Test
	void theTimerFollowsAClockThatIsSetBack() {
		morning("2027-03-10T07:30:00+07:00");
		this.trace.now("2027-03-05T09:00:00+07:00");
		this.events.publishEvent(new ClockMoved(Instant.EPOCH, this.clock.instant()));

		assertThat(timer().getDuedate()).hasSameTimeAs("2027-03-06T00:30:00Z");
	}

	@Test
	void aMorningThatTheTimerLostIsCaughtUp() {
		morning("2027-03-02T07:30:00+07:00");
		this.trace.now("2027-03-04T09:00:00+07:00");
		this.management.setJobDuedate(timer().getId(), Date.from(Instant.parse("2027-03-05T00:30:00Z")));
		this.events.publishEvent(new ClockMoved(Instant.EPOCH, this.clock.instant()));

		assertThat(timer().getDuedate()).hasSameTimeAs(this.clock.instant().toString());
	}

	private String assigned(String agency, LocalDate deadline) {
		String number = this.trace.issue("Nhắc hạn " + deadline, deadline, agency) + "." + agency;
		this.trace.assign(number);
		this.jdbc.sql("update notice set settled_at = now() where settled_at is null").update();
		return number;
	}

	private void morning(String time) {
		this.trace.now(time);
		flagAll();
		run(jobs());
	}

	private void flagAll() {
		for (String process : List.of(DirectiveProcess.KEY, AssignmentProcess.KEY)) {
			run(this.management.createJobQuery().processDefinitionKey(process));
		}
	}

	private JobQuery jobs() {
		return this.management.createJobQuery().processDefinitionKey(DIGEST);
	}

	/** Runs what is due of it, and what becomes due by that. */
	private int run(JobQuery jobs) {
		int count = 0;
		List<Job> due = jobs.executable().list();
		while (!due.isEmpty()) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
			count += due.size();
			due = jobs.list();
		}
		return count;
	}

	private Job timer() {
		return jobs().activityId("StartEvent_Morning").singleResult();
	}

	private Job waiting() {
		return jobs().activityId("IntermediateEvent_ShortWait").singleResult();
	}

	/** Where the runs so far have ended. */
	private List<String> ends() {
		return this.history.createHistoricActivityInstanceQuery()
			.processDefinitionId(jobs().listPage(0, 1).get(0).getProcessDefinitionId())
			.activityType("noneEndEvent")
			.orderByHistoricActivityInstanceEndTime()
			.asc()
			.list()
			.stream()
			.map((end) -> end.getActivityId())
			.toList();
	}

	private List<String> lettersTo(String username) {
		return this.jdbc.sql("select text from letter where recipient = ? and created_at >= '2027-03-02' order by id")
			.param(username)
			.query(String.class)
			.list();
	}

	private List<String> reminders(String assignment) {
		return this.jdbc.sql("""
				select level || ' ' || (told_at at time zone 'Asia/Ho_Chi_Minh')::date
				from reminder join assignment on id = assignment_id where number = ? order by told_at""")
			.param(assignment)
			.query(String.class)
			.list();
	}

	@AfterAll
	static void everyElementIsPassed() throws IOException {
		PathRecorder.assertEveryElementIsPassed(DIGEST);
	}

}
