package vn.dondoc.lifecycle;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.Proposal;
import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.web.Client;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People with no business with an assignment try everything that HTTP offers, and get
 * nothing and change nothing. The table of calls and answers is
 * {@code target/other-agency-officer.txt}.
 */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherAgencyOfficerTest {

	private static final Path TABLE = Path.of("target/other-agency-officer.txt");

	private static final String VICTIM = "canbo.bo-y-te";

	private static final String PROOF = "Minh chứng của riêng ngành y tế";

	private static final List<String> KEPT = List.of("act_ru_task", "act_ru_variable", "act_ru_identitylink",
			"act_hi_comment", "act_hi_attachment", "act_ru_filter", "act_id_user", "act_id_membership",
			"act_id_tenant_member", "act_ru_authorization", "act_re_deployment", "act_re_procdef", "act_ru_execution",
			"act_ru_job", "assignment", "report", "draft", "event", "directive", "agency", "evidence", "substitution",
			"appointment", "person", "extension", "assignment_deadline");

	@Autowired
	private Trace trace;

	@Autowired
	private Extensions extensions;

	@Autowired
	private People people;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FilterService filters;

	@Autowired
	private ManagementService jobs;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private final Map<String, String> scene = new HashMap<>();

	@BeforeAll
	void threeAssignmentsOfTheMinistryOfHealth() throws IOException {
		Files.deleteIfExists(TABLE);
		this.trace.now("2025-07-01T08:00:00+07:00");
		appoint("canbo2.bo-y-te", new Appointment("officer", "bo-y-te"));
		appoint("giamsat2", new Appointment("supervisor", "bo-quoc-phong"));
		issue("assignNumber", "assignTask");
		String number = issue("number", "task");
		this.trace.assign(number);
		this.scene.put("evidence", evidence(number));
		note("number", "task", number);
		this.scene.put("extension", this.extensions.propose(number,
				new Proposal("Lý do", "Vụ", "Cách làm", "Lộ trình", "31/12/2025"), VICTIM));
		this.scene.put("extensionTask",
				this.tasks.createTaskQuery()
					.processDefinitionKey("extension")
					.processInstanceBusinessKey(number)
					.singleResult()
					.getId());
		String reported = issue("verifyNumber", "verifyTask");
		this.trace.assign(reported);
		this.scene.put("submitted", evidence(reported));
		this.trace.report(reported);
		note("verifyNumber", "verifyTask", reported);
		this.trace.now("2025-08-15T08:00:00+07:00");
		this.scene.putAll(Map.of("directive", number.substring(0, number.indexOf('.')), "agency", "bo-y-te", "victim",
				VICTIM, "head", "truong.bo-y-te", "comment", "1", "attachment", "1"));
		this.scene.put("instance", this.trace.instance(number).getId());
		this.scene.put("definition", this.trace.instance(number).getProcessDefinitionId());
		this.scene.put("job",
				this.jobs.createJobQuery().processInstanceId(this.scene.get("instance")).singleResult().getId());
		this.scene.put("filter", this.filters.createTaskFilterQuery().filterName("Quá hạn").singleResult().getId());
	}

	@ParameterizedTest
	@ValueSource(strings = { "canbo.bo-quoc-phong", "truong.bo-quoc-phong", "giamsat2" })
	void peopleOfOtherAgenciesGetNothing(String username) throws IOException {
		attempt("Signed in, of another agency: " + username, username, "engine", "ours");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thuongtruc", "lanhdao" })
	void whoReadsTheRegisterHasNoPartInTheEngine(String username) throws IOException {
		attempt("Signed in, without tasks: " + username, username, "engine");
	}

	@Test
	void whoIsNotSignedInGetsNothing() throws IOException {
		attempt("Not signed in", null, "engine", "ours");
	}

	@Test
	void colleaguesTakeNoStepOfOthers() throws IOException {
		attempt("An officer of the same agency", "canbo2.bo-y-te", "same-agency");
	}

	@Test
	void thoseWhoseTaskItIsSeeIt() {
		assertThat(signedIn(VICTIM).get("/api/evidence/" + this.scene.get("evidence") + "/content").body())
			.isEqualTo(PROOF);
		assertThat(signedIn("giamsat").get("/api/evidence/" + this.scene.get("submitted") + "/content").body())
			.isEqualTo(PROOF);
		for (String username : List.of(VICTIM, "truong.bo-y-te", "giamsat")) {
			Client theirs = signedIn(username);
			assertThat(theirs.get("/camunda/api/engine/engine/default/task").body()).contains(this.scene.get("task"));
			assertThat(new Attempt("POST",
					"/camunda/api/engine/engine/default/filter/" + this.scene.get("filter") + "/list", "{}")
				.by(theirs)
				.body()).contains(this.scene.get("task"));
		}
	}

	private void attempt(String title, String username, String... lists) throws IOException {
		this.scene.put("me", (username != null) ? username : "nobody");
		Client client = (username != null) ? signedIn(username) : new Client(this.port);
		List<String> secrets = List.of(this.scene.get("task"), this.scene.get("assignTask"),
				this.scene.get("verifyTask"), this.scene.get("instance"), this.scene.get("directive"), VICTIM,
				"Việc riêng của ngành y tế", PROOF);
		Map<String, String> before = content();
		List<String> table = new ArrayList<>(List.of("", "# " + title, ""));
		List<String> through = new ArrayList<>();
		for (String list : lists) {
			for (Attempt attempt : Attempt.read(list, this.scene)) {
				HttpResponse<String> answer = attempt.by(client);
				String verdict = Attempt.verdict(answer, secrets);
				String line = attempt.line(answer, verdict);
				table.add(line);
				if (verdict == null) {
					through.add(line);
				}
			}
		}
		Files.write(TABLE, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		assertThat(through).isEmpty();
		assertThat(content()).isEqualTo(before);
		assertThat(client.get("/api/assignments").statusCode()).isEqualTo((username != null) ? 200 : 401);
	}

	private Client signedIn(String username) {
		Client client = new Client(this.port);
		client.signIn(username, username);
		client.page("/camunda/app/tasklist/default/");
		return client;
	}

	private Map<String, String> content() {
		Map<String, String> content = new HashMap<>();
		KEPT.forEach((table) -> content.put(table,
				this.jdbc.sql("select md5(string_agg(row::text, ' ' order by row::text)) from " + table + " as row")
					.query((row, i) -> String.valueOf(row.getString(1)))
					.single()));
		return content;
	}

	private String issue(String number, String task) {
		String issued = this.trace.issue("Việc riêng của ngành y tế: " + number, LocalDate.of(2025, 7, 31), "bo-y-te")
				+ ".bo-y-te";
		note(number, task, issued);
		return issued;
	}

	/** A file that the officer has given to the report. */
	private String evidence(String number) {
		HttpResponse<String> answer = new Attempt("POST+file", "/api/assignments/" + number + "/evidence", PROOF)
			.by(signedIn(VICTIM));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return JsonPath.read(answer.body(), "$.id");
	}

	private void note(String number, String task, String issued) {
		this.scene.put(number, issued);
		this.scene.put(task,
				this.tasks.createTaskQuery()
					.processDefinitionKey(AssignmentProcess.KEY)
					.processInstanceBusinessKey(issued)
					.singleResult()
					.getId());
	}

	private void appoint(String username, Appointment appointment) {
		this.people
			.appointAll(List.of(new Appointee(new Person(username, "Đồng chí " + username, username + "@test.example"),
					username, List.of(appointment))));
	}

}
