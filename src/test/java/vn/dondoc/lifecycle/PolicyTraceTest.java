package vn.dondoc.lifecycle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.policy.Policy;
import vn.dondoc.policy.Telling;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new table does to assignments that run already, wherever it was deployed. */
@ApplicationTest
@Import(Trace.class)
class PolicyTraceTest {

	private static final LocalDate END_OF_JULY = LocalDate.of(2025, 7, 31);

	@Autowired
	private Trace trace;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private Telling telling;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Deployment deployed;

	@BeforeEach
	void begin() {
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@AfterEach
	void backToTheDelivered() {
		if (this.deployed != null) {
			this.repository.deleteDeployment(this.deployed.getId());
		}
	}

	/** Deployed past our own page, as another node's looks from here. */
	@Test
	void aRunningAssignmentFollowsANewTableAtItsNextMilestone() throws Exception {
		String assignment = this.trace.issue("Bảng mới", END_OF_JULY, "bo-y-te") + ".bo-y-te";
		this.trace.now("2025-08-01T00:00:00+07:00");
		this.trace.fireDue(assignment);
		assertThat(this.trace.timer(assignment).getDuedate()).hasSameTimeAs("2025-08-06T17:00:00Z");

		deploy(delivered().replace("[7..14]", "[7..9]")
			.replace("&gt;= 15", "&gt;= 10")
			.replace("\"agency-head,supervisor\"", "\"supervisor,standing-body\""));
		assertThat(this.trace.timer(assignment).getDuedate()).as("nothing is migrated")
			.hasSameTimeAs("2025-08-06T17:00:00Z");
		this.trace.now("2025-08-07T00:00:00+07:00");
		this.trace.fireDue(assignment);

		assertThat(this.trace.notices(assignment)).contains("ESCALATED thuongtruc", "ESCALATED giamsat")
			.doesNotContain("ESCALATED truong.bo-y-te");
		assertThat(this.trace.column(assignment, "escalated_to")).isEqualTo("{supervisor,standing-body}");
		assertThat(this.trace.timer(assignment).getDuedate()).hasSameTimeAs("2025-08-09T17:00:00Z");
		this.trace.now("2025-08-10T00:00:00+07:00");
		this.trace.fireDue(assignment);
		assertThat(this.trace.column(assignment, "escalation_level")).isEqualTo("3");
	}

	@Test
	void aTableThatCannotBeUsedLeavesTheOneBeforeInForce() throws Exception {
		deploy(delivered().replace("[7..14]", "[7..9]"));
		String assignment = this.trace.issue("Bảng hỏng", END_OF_JULY, "bo-tai-chinh") + ".bo-tai-chinh";

		this.trace.now("2025-08-01T00:00:00+07:00");
		this.trace.fireDue(assignment);

		assertThat(this.trace.timer(assignment).getDuedate()).hasSameTimeAs("2025-08-06T17:00:00Z");
	}

	/** By priority and kind of agency, to a clerk, and who stands in for the head. */
	@Test
	void manyAreToldInAFewStatements() throws Exception {
		String directive = this.trace.issueOnly("Báo theo loại", END_OF_JULY, "bo-y-te", "thanh-pho-ha-noi",
				"bo-cong-an");
		this.jdbc.sql("delete from notice where assignment_id in (select id from assignment where number like ?)")
			.param(directive + ".%")
			.update();
		deploy(delivered().replace("id=\"Rule_Assigned_agencyKind\"><text>",
				"id=\"Rule_Assigned_agencyKind\"><text>\"MINISTRY\""));
		long id = this.jdbc.sql("select id from directive where number = ?")
			.param(directive)
			.query(Long.class)
			.single();

		this.transaction.executeWithoutResult((status) -> this.telling.tellIssued(List.of(id)));

		assertThat(this.trace.notices(directive + ".bo-y-te")).containsExactly("ASSIGNED truong.bo-y-te");
		assertThat(this.trace.notices(directive + ".bo-cong-an")).containsExactly("ASSIGNED truong.bo-cong-an");
		assertThat(this.trace.notices(directive + ".thanh-pho-ha-noi")).isEmpty();
	}

	private void deploy(String table) {
		this.deployed = this.repository.createDeployment()
			.name("test")
			.addString(Policy.DECISION + ".dmn", table)
			.deploy();
	}

	private static String delivered() throws Exception {
		return Files.readString(Path.of("processes", Policy.DECISION + ".dmn"), StandardCharsets.UTF_8);
	}

}
