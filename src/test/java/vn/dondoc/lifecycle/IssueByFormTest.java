package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A person starts the process of a directive by its form. */
@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(Trace.class)
class IssueByFormTest {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Trace trace;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void begin() {
		init(this.engine);
		this.trace.now("2025-07-01T08:00:00+07:00");
		this.jdbc.sql("delete from directive_draft").update();
	}

	@Test
	void theProcessTakesTheDraftAndGoesOnAsAlways() throws Exception {
		draft("Giao bằng biểu mẫu", "\"bo-y-te\",\"bo-cong-an\"");

		ProcessInstance started = start("thuongtruc", null, Map.of());

		String number = started.getBusinessKey();
		assertThat(number).startsWith("NV-2025-");
		assertThat(started).isWaitingAt("ServiceTask_StartAssignments").hasNoVariables();
		assertThat(this.jdbc.sql("select count(*) from directive_draft").query(Long.class).single()).isZero();
		assertThat(this.jdbc.sql("select product from directive where number = ?")
			.param(number)
			.query(String.class)
			.single()).isEqualTo("Báo cáo");
		assertThat(this.trace.run(DirectiveProcess.KEY, number, "ServiceTask_StartAssignments")).isTrue();
		assertThat(this.trace.instance(number + ".bo-y-te")).isWaitingAt(AssignmentProcess.ASSIGN_OFFICER);
		assertThat(this.trace.events(number + ".bo-y-te")).containsExactly("ASSIGNMENT_ISSUED");
		assertThat(this.trace.notices(number + ".bo-y-te")).containsExactly("ASSIGNED truong.bo-y-te");
	}

	@Test
	void whatIsRefusedLeavesNothingBehindButTheDraft() throws Exception {
		assertRefused("thuongtruc", "Chưa có nội dung để giao");
		draft("Thiếu cơ quan", "");
		assertRefused("thuongtruc", "có mục còn thiếu hoặc chưa đúng");
		assertThat(this.jdbc.sql("select count(*) from directive_draft").query(Long.class).single()).isOne();
	}

	@Test
	void aDoubleClickIssuesOnce() throws Exception {
		draft("Bấm hai lần", "\"bo-y-te\"");
		ExecutorService clicks = Executors.newFixedThreadPool(2);
		Callable<String> click = () -> {
			try {
				return start("thuongtruc", null, Map.of()).getBusinessKey();
			}
			catch (BadUserRequestException refused) {
				return refused.getMessage();
			}
		};

		List<Future<String>> answers = clicks.invokeAll(List.of(click, click));

		clicks.shutdown();
		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).anyMatch((text) -> text.startsWith("NV-"))
			.anyMatch((text) -> text.startsWith("Chưa có nội dung để giao"));
		assertThat(
				this.jdbc.sql("select count(*) from directive where title = 'Bấm hai lần'").query(Long.class).single())
			.isOne();
	}

	@Test
	void nobodyElseStartsAndNobodyGoesRoundTheForm() throws Exception {
		String issued = this.trace.issueOnly("Đã giao", LocalDate.of(2025, 7, 31), "bo-y-te");
		draft("Đi đường vòng", "\"bo-y-te\"");
		long before = instances();

		for (String other : List.of("truong.bo-y-te", "canbo.bo-y-te", "giamsat", "lanhdao")) {
			assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> start(other, null, Map.of()));
		}
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> start("thuongtruc", issued, Map.of()));
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> start("thuongtruc", null, Map.of("agency", "bo-y-te")));
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> as("thuongtruc",
				() -> this.engine.getRuntimeService().startProcessInstanceByKey(DirectiveProcess.KEY, issued)));
		assertThatExceptionOfType(AuthorizationException.class).isThrownBy(() -> as("thuongtruc",
				() -> this.engine.getRuntimeService()
					.createProcessInstanceByKey(DirectiveProcess.KEY)
					.startBeforeActivity("ServiceTask_StartAssignments")
					.execute(true, true)));
		assertThat(instances()).isEqualTo(before);
	}

	private void assertRefused(String username, String message) {
		long before = instances();
		assertThatExceptionOfType(BadUserRequestException.class).isThrownBy(() -> start(username, null, Map.of()))
			.withMessageContaining(message);
		assertThat(instances()).isEqualTo(before);
	}

	private void draft(String title, String leads) throws Exception {
		this.web
			.perform(put("/api/directives/draft").with(httpBasic("thuongtruc", "thuongtruc"))
				.contentType(MediaType.APPLICATION_JSON)
				.content("""
						{"leads":[%s],"title":"%s","deadline":"31/7/2025","responsibility":"A","product":"Báo cáo",
						 "authority":"B","documents":[{"symbol":"19-TB/TGV","date":"2025-05-09"}]}""".formatted(leads,
						title)))
			.andExpect(status().isOk());
	}

	/** As Tasklist does it. */
	private ProcessInstance start(String username, String key, Map<String, Object> brought) throws Exception {
		String definition = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(DirectiveProcess.KEY)
			.latestVersion()
			.singleResult()
			.getId();
		return as(username, () -> this.engine.getFormService().submitStartForm(definition, key, brought));
	}

	private <T> T as(String username, Callable<T> step) throws Exception {
		List<String> roles = this.engine.getIdentityService()
			.createGroupQuery()
			.groupMember(username)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		this.engine.getIdentityService().setAuthentication(username, roles, List.of());
		try {
			return step.call();
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
	}

	private long instances() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count();
	}

}
