package vn.dondoc.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who came in, who did not, and what was refused stays in the record. */
@WebTest
class SecurityRecordTest {

	private static final String[] AS_OFFICER = { "Authorization",
			Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD) };

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Client client;

	private long before;

	@BeforeEach
	void newClient() {
		this.client = new Client(this.port);
		this.jdbc.sql("truncate sign_in_attempt").update();
		this.before = this.jdbc.sql("select coalesce(max(id), 0) from security_event").query(Long.class).single();
	}

	@Test
	void comingAndGoing() {
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		assertThat(last()).containsEntry("kind", "SIGNED_IN")
			.containsEntry("username", "nv.an")
			.containsEntry("address", "127.0.0.1");
		this.client.post("/sign-out", "application/x-www-form-urlencoded",
				"_csrf=" + this.client.cookie("DONDOC-CSRF").orElseThrow());
		assertThat(last()).containsEntry("kind", "SIGNED_OUT").containsEntry("username", "nv.an");
		this.client.signIn("khong.co\u0007ai", "bi-mat-cua-toi");
		assertThat(last()).containsEntry("kind", "SIGN_IN_FAILED").containsEntry("username", "khong.coai");
		assertThat(this.jdbc.sql("select count(*) from security_event e where e::text like '%bi-mat%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatIsRefusedToSomebody() {
		this.client.get("/api/security-events", AS_OFFICER);
		assertThat(last()).containsEntry("kind", "FORBIDDEN")
			.containsEntry("path", "/api/security-events")
			.containsEntry("username", "nv.an");
		this.client.get("/api/directives/NV-2025-99999", AS_OFFICER);
		assertThat(last()).containsEntry("kind", "NOT_VISIBLE").containsEntry("path", "/api/directives/NV-2025-99999");
		this.client.get("/camunda/api/admin/setup/default/user/create", AS_OFFICER);
		assertThat(last()).containsEntry("kind", "WEBAPP_REFUSED").containsEntry("username", "nv.an");
		this.client.get("/camunda/api/engine/engine/default/task/khong-co", AS_OFFICER);
		assertThat(last()).containsEntry("kind", "WEBAPP_REFUSED").containsEntry("username", "nv.an");
		this.client.get("/api/directives", "Authorization", "Bearer abc");
		assertThat(last()).containsEntry("kind", "UNAUTHENTICATED");

		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
		this.client.page("/security-events");
		assertThat(last()).containsEntry("kind", "FORBIDDEN").containsEntry("path", "/security-events");
		this.client.post("/api/trial", "application/json", "{}");
		assertThat(last()).containsEntry("kind", "FORGED").containsEntry("username", "nv.an");
		this.client.page("/camunda/app/tasklist/default/");
		this.client.post("/camunda/api/engine/engine/default/task/count", "application/json", "{}");
		assertThat(last()).containsEntry("kind", "WEBAPP_REFUSED")
			.containsEntry("detail", "403")
			.containsEntry("username", "nv.an");
	}

	@Test
	void aFloodIsCountedNotListed() {
		for (int i = 0; i < 5; i++) {
			this.client.get("/api/security-events?x=" + i, AS_OFFICER);
		}
		assertThat(this.jdbc.sql("select sum(times) from security_event where path = '/api/security-events'")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(5);
		for (int i = 0; i < 130; i++) {
			this.client.get("/api/directives/NV-2025-" + i, AS_OFFICER);
		}
		assertThat(this.jdbc.sql("select count(*) from security_event where id > ?")
			.param(this.before)
			.query(Integer.class)
			.single()).isLessThan(130);
		assertThat(this.jdbc.sql("select max(times) from security_event where path = '*' and id > ?")
			.param(this.before)
			.query(Integer.class)
			.single()).isGreaterThan(1);
	}

	@Test
	void theRecordIsReadByAdministratorsAndChangedByNobody() {
		this.client.get("/api/trial/viewer", AS_OFFICER);
		Client administrator = new Client(this.port);
		administrator.signIn("quantri", "mat-khau-cua-quan-tri");

		assertThat(administrator.page("/security-events?kind=SIGNED_IN&person=quantri").body())
			.contains("Nhật ký an ninh", "quantri", "Đăng xuất quantri khỏi mọi thiết bị");
		assertThat(administrator.page("/").body()).contains("/security-events");
		assertThat(administrator.get("/api/security-events?kind=SIGNED_IN&person=quantri&day=2020-01-01").body())
			.isEqualTo("{\"items\":[],\"more\":false}");
		assertThat(administrator.get("/api/security-events?kind=X").statusCode()).isEqualTo(400);
		for (String change : new String[] { "delete from security_event", "truncate security_event",
				"update security_event set username = 'x'", "update security_event set times = times - 1" }) {
			assertThatThrownBy(() -> this.jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
		}
	}

	private Map<String, Object> last() {
		return this.jdbc.sql("select * from security_event order by id desc limit 1").query().singleRow();
	}

}
