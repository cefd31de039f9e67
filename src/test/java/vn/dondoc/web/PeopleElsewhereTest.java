package vn.dondoc.web;

import java.net.http.HttpResponse;

import com.microsoft.playwright.Page;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People whose passwords are in a directory (LDAP) or with a provider (OpenID Connect).
 */
@WebTest
class PeopleElsewhereTest {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String TASKS = "/camunda/api/engine/engine/default/task/count";

	private static final OidcProvider PROVIDER = new OidcProvider();

	private static final InMemoryDirectoryServer DIRECTORY = directory();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Client client;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		registry.add("dondoc.ldap.url", () -> "ldap://localhost:" + DIRECTORY.getListenPort());
		registry.add("dondoc.ldap.base", () -> "dc=example,dc=vn");
		registry.add("dondoc.ldap.user-search-base", () -> "ou=people");
		registry.add("dondoc.ldap.manager-dn", () -> "cn=doc");
		registry.add("dondoc.ldap.manager-password", () -> "mat-khau-doc");
		String client = "spring.security.oauth2.client.registration.trung-tam.";
		registry.add(client + "client-id", () -> "dondoc");
		registry.add(client + "client-secret", () -> "bi-mat");
		registry.add(client + "client-name", () -> "Tài khoản công vụ");
		registry.add(client + "scope", () -> "openid,profile");
		registry.add("spring.security.oauth2.client.provider.trung-tam.issuer-uri", PROVIDER::issuer);
	}

	@AfterAll
	static void stop() {
		DIRECTORY.shutDown(true);
	}

	@BeforeEach
	void newClient() {
		this.client = new Client(this.port);
		this.jdbc.sql("truncate sign_in_attempt").update();
		PROVIDER.issuedBy("");
	}

	@Test
	void theDirectoryChecksThePassword() {
		this.client.page(TASKLIST);

		assertThat(location(this.client.signIn("nv.an", "mat-khau-thu-muc"))).endsWith(TASKLIST);
		assertThat(this.client.page(TASKLIST).statusCode()).isEqualTo(200);
		assertThat(this.client.get(TASKS).body()).isEqualTo("{\"count\":0}");
		assertThat(this.client.page("/account").body()).contains("hãy đổi mật khẩu tại đó")
			.doesNotContain("type=\"password\"");
		assertThat(new Client(this.port)
			.get("/api/trial/viewer", "Authorization", Client.basic("nv.an", "mat-khau-thu-muc"))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void wrongPasswordsAndFiltersAreRefused() {
		for (String[] wrong : new String[][] { { "nv.an", "sai" }, { "nv.an", "" }, { "*", "mat-khau-thu-muc" },
				{ "nv.an)(uid=*", "mat-khau-thu-muc" } }) {
			assertThat(location(this.client.signIn(wrong[0], wrong[1]))).endsWith("/sign-in?error");
		}
	}

	@Test
	void localAccountsGoOnWorking() {
		assertThat(location(this.client.signIn(TestPeople.STANDING_BODY, TestPeople.STANDING_BODY_PASSWORD)))
			.doesNotContain("sign-in");
	}

	@Test
	void whoIsNotKnownHereIsToldSo() {
		assertThat(location(this.client.signIn("nguoi.la", "mat-khau-la"))).endsWith("/sign-in?unknown");
		assertThat(lastEvent()).isEqualTo("UNKNOWN_PERSON nguoi.la");

		PROVIDER.says("nguoi.khac");
		assertThat(byProvider()).endsWith("/sign-in?unknown");
		assertThat(this.client.page("/sign-in?unknown").body()).contains("chưa được khai báo trong hệ thống");
		assertThat(this.client.page("/").statusCode()).isEqualTo(302);
		assertThat(lastEvent()).isEqualTo("UNKNOWN_PERSON nguoi.khac");
	}

	@Test
	void theProviderSaysWhoSomebodyIs() {
		PROVIDER.says("nv.an");
		this.client.page(TASKLIST);
		assertThat(this.client.page("/sign-in").body()).contains("Đăng nhập bằng Tài khoản công vụ");

		assertThat(byProvider()).endsWith(TASKLIST);
		assertThat(this.client.get(TASKS).body()).isEqualTo("{\"count\":0}");
		assertThat(this.client.page("/").body()).contains("Xin chào, Nguyễn Văn An");
		assertThat(lastEvent()).isEqualTo("SIGNED_IN nv.an");
	}

	@Test
	void aTokenOfSomebodyElseIsRefused() {
		PROVIDER.says("nv.an");
		PROVIDER.issuedBy("http://localhost:1/ke-gian");

		assertThat(byProvider()).endsWith("/sign-in?provider");
		assertThat(this.client.page("/").statusCode()).isEqualTo(302);
	}

	@Test
	void theSameInABrowser() {
		PROVIDER.says("nv.an");
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.open();
			page.navigate(TASKLIST);
			Browser.picture(page, "sign-in");
			page.click("text=Tài khoản công vụ");
			page.waitForURL("**" + TASKLIST + "**");
			page.waitForSelector("text=Nguyễn Văn An");
			Browser.picture(page, "tasklist-by-provider");
			page.navigate("/account");
			Browser.picture(page, "account-elsewhere");
			// Tasklist asks for nothing that it is refused: the record tells of attempts
			assertThat(this.jdbc.sql("select distinct path from security_event where kind = 'WEBAPP_REFUSED'")
				.query(String.class)
				.list()).isEmpty();
		}
	}

	@Test
	void theAccountPageInABrowser() {
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.open();
			page.navigate("/account");
			page.fill("input[name=username]", "quantri");
			page.fill("input[name=password]", "mat-khau-cua-quan-tri");
			page.press("input[name=password]", "Enter");
			page.waitForURL("**/account");
			page.fill("#current", "mat-khau-cua-quan-tri");
			page.fill("#next", "ngan");
			page.fill("#again", "ngan");
			page.click("#password-form button");
			page.waitForSelector("#next-error");
			Browser.picture(page, "account");
			page.navigate("/security-events");
			Browser.picture(page, "security-events");
			page.setViewportSize(390, 844);
			page.navigate("/account");
			Browser.picture(page, "account-phone");
		}
	}

	/** Goes to the provider and back, as a browser would; where that ends. */
	private String byProvider() {
		String there = location(this.client.page("/oauth2/authorization/trung-tam"));
		String back = location(new Client(0).absolute(there));
		return location(this.client.page(back.replaceFirst("http://localhost:\\d+", "")));
	}

	private String lastEvent() {
		return this.jdbc.sql("select kind || ' ' || username from security_event order by id desc limit 1")
			.query(String.class)
			.single();
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private static InMemoryDirectoryServer directory() {
		try {
			InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=vn");
			config.addAdditionalBindCredentials("cn=doc", "mat-khau-doc");
			config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
			InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
			server.add("dn: dc=example,dc=vn", "objectClass: domain", "dc: example");
			server.add("dn: ou=people,dc=example,dc=vn", "objectClass: organizationalUnit", "ou: people");
			person(server, "nv.an", "mat-khau-thu-muc");
			person(server, "nguoi.la", "mat-khau-la");
			server.startListening();
			return server;
		}
		catch (LDAPException | LDIFException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void person(InMemoryDirectoryServer server, String uid, String password)
			throws LDAPException, LDIFException {
		server.add("dn: uid=" + uid + ",ou=people,dc=example,dc=vn", "objectClass: inetOrgPerson", "uid: " + uid,
				"cn: " + uid, "sn: x", "userPassword: " + password);
	}

}
