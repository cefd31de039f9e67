package vn.dondoc.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What administrators can do in Cockpit and Camunda Admin: look, and have jobs retried.
 */
@WebTest
class CockpitTest {

	@LocalServerPort
	private int port;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ManagementService management;

	@Autowired
	private IdentityService identity;

	private Client client;

	@BeforeEach
	void signIn() {
		this.client = new Client(this.port);
		this.client.signIn("quantri", "mat-khau-cua-quan-tri");
		this.client.page("/camunda/app/cockpit/default/");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					DELETE | /process-instance/1                 |
					PUT    | /process-instance/1/suspended       | {"suspended":true}
					POST   | /process-instance/1/modification    | {"instructions":[{"type":"cancel","activityId":"report"}]}
					POST   | /process-instance/delete            | {"processInstanceIds":["1"]}
					POST   | /process-definition/{definition}/restart | {"processInstanceIds":["1"],"instructions":[{"type":"startBeforeActivity","activityId":"a"}]}
					PUT    | /process-instance/1/variables/a     | {"value":1}
					POST   | /task/1/assignee                    | {"userId":"quantri"}
					POST   | /task/1/delegate                    | {"userId":"quantri"}
					POST   | /task/1/identity-links              | {"userId":"quantri","type":"owner"}
					POST   | /task/create                        | {"name":"A"}
					POST   | /message                            | {"messageName":"a"}
					POST   | /signal                             | {"name":"a"}
					DELETE | /deployment/{deployment}            |
					DELETE | /process-definition/{definition}    |
					PUT    | /process-definition/{definition}/suspended | {"suspended":true}
					PUT    | /job/{job}/duedate                  | {"duedate":null}
					PUT    | /job/{job}/suspended                | {"suspended":true}
					DELETE | /history/process-instance/1         |
					""")
	void nothingIsTakenOutOfTheRecord(String method, String path, String body) {
		HttpResponse<String> answer = send(method,
				path.replace("{definition}", definition()).replace("{deployment}", deployment()).replace("{job}", "1"),
				body);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(answer.body()).contains("ra khỏi hồ sơ theo dõi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					POST   | /user/create             | {"profile":{"id":"moi","firstName":"A","lastName":"B"},"credentials":{"password":"Một câu rất dài"}}
					PUT    | /user/nv.an/profile      | {"id":"nv.an","firstName":"A","lastName":"B"}
					PUT    | /user/nv.an/credentials  | {"password":"Một câu rất dài","authenticatedUserPassword":"mat-khau-cua-quan-tri"}
					POST   | /user/nv.an/unlock       |
					DELETE | /user/nv.an              |
					POST   | /group/create            | {"id":"moi","name":"A"}
					DELETE | /group/officer           |
					PUT    | /group/camunda-admin/members/nv.an |
					DELETE | /group/officer/members/nv.an |
					POST   | /tenant/create           | {"id":"moi","name":"A"}
					PUT    | /tenant/so-thu-nghiem/user-members/tt.binh |
					POST   | /authorization/create    | {"type":1,"permissions":["ALL"],"userId":"nv.an","groupId":null,"resourceType":7,"resourceId":"*"}
					""")
	void peopleAreChangedOnOurPageOnly(String method, String path, String body) {
		HttpResponse<String> answer = send(method, path, body);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
		assertThat(answer.body()).contains("trang Người dùng");
		assertThat(this.identity.checkPassword(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/user", "/user/nv.an/profile", "/group", "/group/officer", "/tenant", "/authorization",
			"/identity/password-policy", "/process-definition", "/process-definition/{definition}/xml",
			"/process-definition/statistics?incidents=true", "/deployment", "/deployment/{deployment}/resources",
			"/process-instance", "/incident", "/job", "/job-definition", "/task", "/history/process-instance",
			"/history/user-operation", "/batch", "/filter", "/external-task", "/telemetry/configuration", "/version",
			"/history/activity-instance/count", "/task/report/candidate-group-count" })
	void everythingCanBeLookedAt(String path) {
		HttpResponse<String> answer = send("GET",
				path.replace("{definition}", definition()).replace("{deployment}", deployment()), null);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	@Test
	void jobsAreRetried() {
		String job = this.management.createJobDefinitionQuery().listPage(0, 1).get(0).getId();

		HttpResponse<String> answer = send("PUT", "/job-definition/" + job + "/retries", "{\"retries\":3}");

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
		assertThat(send("POST", "/job/khong-co/execute", null).statusCode()).isEqualTo(404);
	}

	private String definition() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("assignment")
			.latestVersion()
			.list()
			.get(0)
			.getId();
	}

	private String deployment() {
		return this.repository.createDeploymentQuery().listPage(0, 1).get(0).getId();
	}

	private HttpResponse<String> send(String method, String path, String body) {
		return this.client.send(this.client.request(Attacker.ENGINE + path)
			.header("Content-Type", "application/json")
			.header("X-XSRF-TOKEN", this.client.cookie("XSRF-TOKEN").orElse("none"))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody()));
	}

}
