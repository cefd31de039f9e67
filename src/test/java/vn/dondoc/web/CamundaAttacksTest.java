package vn.dondoc.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.GuardsOff;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.web.Attacker.Trap;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The faults of Camunda 7.24.0 that nobody mends any more, CVE-2026-109432 (expressions
 * in or-parts of task queries) and CVE-2026-77226 (setup of an administrator by anybody),
 * over HTTP: first without our guards, then with them.
 */
class CamundaAttacksTest {

	private static final String OFFICER = "canbo.bo-y-te";

	@Nested
	@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
			properties = "camunda.bpm.job-execution.enabled=false")
	@ContextConfiguration(initializers = TestDatabase.class)
	@Import({ DemoPeople.class, TrapSet.class, GuardsOff.class })
	class WithoutGuards {

		@Autowired
		private Trap trap;

		@Autowired
		private IdentityService identity;

		@Autowired
		private FilterService filters;

		@LocalServerPort
		private int port;

		@ParameterizedTest
		@ValueSource(strings = { "/task", "/task/count", "/filter/{filter}/list", "/filter/{filter}/count" })
		void anOfficersExpressionIsEvaluated(String path) {
			Attacker officer = Attacker.signedIn(this.port, OFFICER, OFFICER);

			HttpResponse<String> answer = officer
				.post(Attacker.ENGINE + path.replace("{filter}", anyFilter(this.filters)), Attacker.OR_QUERY);

			assertThat(this.trap.wasSprung()).as(answer + answer.body()).isTrue();
		}

		@ParameterizedTest
		@ValueSource(strings = { Attacker.EXPRESSION, Attacker.OR_QUERY })
		void aStoredExpressionIsEvaluatedWhenSomebodyLooks(String query) {
			String filter = Attacker.signedIn(this.port, "admin", DemoPeople.ADMIN_PASSWORD).saveFilter(query);

			Attacker.signedIn(this.port, OFFICER, OFFICER).post(Attacker.ENGINE + "/filter/" + filter + "/list", "{}");

			assertThat(this.trap.wasSprung()).isTrue();
		}

		@Test
		void whoeverComesFirstMakesThemselvesAdministrator() {
			List<String> dismissed = dismissAdministrators(this.identity);

			HttpResponse<String> answer = new Attacker(this.port).makeMyselfAdministrator();

			List<String> now = administrators(this.identity);
			reinstate(this.identity, dismissed);
			assertThat(now).as(answer + answer.body()).containsExactly("ke.gian");
			assertThat(this.identity.checkPassword("ke.gian", "mat-khau-ke-gian-1")).isTrue();
		}

	}

	@Nested
	@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
			properties = "camunda.bpm.job-execution.enabled=false")
	@ContextConfiguration(initializers = TestDatabase.class)
	@Import({ DemoPeople.class, TrapSet.class })
	class WithGuards {

		@Autowired
		private Trap trap;

		@Autowired
		private IdentityService identity;

		@Autowired
		private FilterService filters;

		@Autowired
		private JdbcClient jdbc;

		@LocalServerPort
		private int port;

		private Attacker officer;

		private Attacker administrator;

		@BeforeEach
		void signIn() {
			this.officer = Attacker.signedIn(this.port, OFFICER, OFFICER);
			this.administrator = Attacker.signedIn(this.port, "admin", DemoPeople.ADMIN_PASSWORD);
		}

		@ParameterizedTest
		@ValueSource(strings = { "/task", "/task/count", "/filter/{filter}/list", "/filter/{filter}/count" })
		void nobodysExpressionIsEvaluated(String path) {
			String there = Attacker.ENGINE + path.replace("{filter}", anyFilter(this.filters));

			// The gate is before all of these but the list of a filter, which Tasklist
			// needs
			assertThat(this.officer.post(there, Attacker.OR_QUERY).statusCode())
				.isEqualTo(there.endsWith("/list") ? 400 : 403);
			assertThat(this.administrator.post(there, Attacker.OR_QUERY).statusCode()).isEqualTo(400);
			assertThat(this.trap.wasSprung()).isFalse();
		}

		@ParameterizedTest
		@ValueSource(strings = { Attacker.EXPRESSION, Attacker.OR_QUERY })
		void noExpressionIsStored(String query) {
			assertThat(this.administrator.saveFilter(query)).isNull();
			assertThat(this.administrator.saveFilter("{\"assigneeExpression\":\"${currentUser()}\"}")).isNotNull();
		}

		@ParameterizedTest
		@ValueSource(strings = { Attacker.EXPRESSION, Attacker.OR_QUERY })
		void aStoredExpressionIsNotEvaluated(String query) {
			String filter = this.administrator.saveFilter("{}");
			this.jdbc.sql("update act_ru_filter set query_ = ? where id_ = ?")
				.params(query.replace("assignee", "taskAssignee"), filter)
				.update();

			assertThat(this.officer.post(Attacker.ENGINE + "/filter/" + filter + "/list", "{}").statusCode())
				.isEqualTo(400);
			assertThat(this.trap.wasSprung()).isFalse();
		}

		@Test
		void nobodyMakesThemselvesAdministrator() {
			List<String> dismissed = dismissAdministrators(this.identity);

			assertThat(new Attacker(this.port).makeMyselfAdministrator().statusCode()).isEqualTo(401);
			assertThat(this.officer.makeMyselfAdministrator().statusCode()).isEqualTo(403);
			assertThat(administrators(this.identity)).isEmpty();
			assertThat(this.identity.createUserQuery().userId("ke.gian").count()).isZero();
			reinstate(this.identity, dismissed);
		}

	}

	private static String anyFilter(FilterService filters) {
		return filters.createTaskFilterQuery().listPage(0, 1).get(0).getId();
	}

	private static List<String> dismissAdministrators(IdentityService identity) {
		List<String> dismissed = administrators(identity);
		dismissed.forEach((user) -> identity.deleteMembership(user, Roles.CAMUNDA_ADMIN));
		return dismissed;
	}

	private static void reinstate(IdentityService identity, List<String> dismissed) {
		dismissed.forEach((user) -> identity.createMembership(user, Roles.CAMUNDA_ADMIN));
	}

	private static List<String> administrators(IdentityService identity) {
		return identity.createUserQuery().memberOfGroup(Roles.CAMUNDA_ADMIN).list().stream().map(User::getId).toList();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class TrapSet {

		@Bean
		Trap trap() {
			return new Trap();
		}

	}

}
