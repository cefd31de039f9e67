package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What people get when a list of directives arrives that are late already. */
@ApplicationTest
@Import(Trace.class)
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
class LateAnnexTest {

	private static final Set<String> WORK = Set.of(DirectiveProcess.KEY, AssignmentProcess.KEY);

	@Autowired
	private Trace trace;

	@Autowired
	private LetterRound letters;

	@Autowired
	private ManagementService management;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachPersonGetsOneLetterOnTheNextWorkingMorning() {
		this.trace.now("2025-08-01T08:00:00+07:00");
		for (int i = 1; i <= 6; i++) {
			this.trace.issueOnly("Nhiệm vụ chậm số " + i, LocalDate.of(2025, 4, 30).plusDays(i * 13L), "bo-cong-an",
					"bo-y-te", "bo-noi-vu");
		}
		run(WORK);
		assertThat(this.jdbc.sql("select count(*) from assignment where overdue_since is not null")
			.query(Long.class)
			.single()).isEqualTo(18);
		this.letters.gather();
		assertThat(recipients()).as("nothing of it is urgent").isEmpty();

		morning("2025-08-02T07:30:00+07:00");
		assertThat(recipients()).as("on a Saturday").isEmpty();
		morning("2025-08-04T07:30:00+07:00");
		assertThat(recipients()).containsExactlyInAnyOrder("truong.bo-cong-an", "truong.bo-y-te", "truong.bo-noi-vu",
				"giamsat", "lanhdao");

		morning("2025-08-05T07:30:00+07:00");
		assertThat(recipients()).hasSize(5);
	}

	private List<String> recipients() {
		return this.jdbc.sql("select recipient from letter").query(String.class).list();
	}

	private void morning(String time) {
		this.trace.now(time);
		run(WORK);
		run(Set.of("daily-digest"));
	}

	private void run(Set<String> processes) {
		List<Job> due = dueJobs(processes);
		while (!due.isEmpty()) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
			due = dueJobs(processes);
		}
	}

	private List<Job> dueJobs(Set<String> processes) {
		return this.management.createJobQuery()
			.executable()
			.list()
			.stream()
			.filter((job) -> !job.getDuedate().after(Date.from(this.clock.instant())))
			.filter((job) -> processes.contains(job.getProcessDefinitionKey()))
			.toList();
	}

}
