package vn.dondoc.web;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Guessing is slowed down, and nobody can lock out anybody else. */
@WebTest
class SignInThrottleTest {

	private static final String USER = TestPeople.FORGETFUL;

	private static final String PASSWORD = TestPeople.FORGETFUL_PASSWORD;

	private static final String ME = "/api/trial/viewer";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Client client;

	@BeforeEach
	void nobodyHasFailed() {
		this.client = new Client(this.port);
		this.jdbc.sql("truncate sign_in_attempt").update();
	}

	@Test
	void aProgramThatGuessesIsToldToWait() {
		failures(USER, "127.0.0.1", 7);

		assertThat(get("sai").statusCode()).isEqualTo(401);
		HttpResponse<String> refused = get("sai khác");

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 900L);
		assertThat(refused.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(refused.body()).contains("Đã nhập sai quá nhiều lần. Hãy thử lại sau ");
		// Waiting is not prolonged by trying
		assertThat(this.jdbc.sql("select count(*) from sign_in_attempt").query(Integer.class).single()).isEqualTo(8);
	}

	@Test
	void aNameIsCountedHoweverItIsWritten() {
		for (int i = 0; i < 8; i++) {
			String name = (i % 2 == 0) ? USER.toUpperCase(Locale.ROOT) : " " + USER;
			this.client.get(ME, "Authorization", Client.basic(name, "sai " + i));
		}

		assertThat(get("sai").statusCode()).isEqualTo(429);
	}

	@Test
	void aPersonIsToldInWordsAndGetsInAfterTheWait() {
		failures(USER, "127.0.0.1", 8);

		String page = location(this.client.signIn(USER, "sai"));
		assertThat(page).contains("/sign-in?throttled=");
		assertThat(this.client.page(page.substring(page.indexOf("/sign-in"))).body())
			.contains("Đã nhập sai quá nhiều lần. Hãy thử lại sau 15 phút.");
		assertThat(this.client.page("/sign-in?throttled=%3Cb%3E").body()).doesNotContain("<b>", "quá nhiều lần");

		this.jdbc.sql("update sign_in_attempt set at = at - interval '16 minutes'").update();
		assertThat(location(this.client.signIn(USER, PASSWORD))).doesNotContain("sign-in");
	}

	@Test
	void aStrangerElsewhereLocksNobodyOut() {
		this.client.signIn(USER, PASSWORD);
		for (int i = 0; i < 50; i++) {
			failures(USER, "203.0.113." + i, 2);
		}

		assertThat(location(new Client(this.port).signIn(USER, PASSWORD))).doesNotContain("sign-in");
		// A name whose person has never come in from here is slowed down as a whole
		for (int i = 0; i < 50; i++) {
			failures("chua.vao", "203.0.113." + i, 1);
		}
		assertThat(location(this.client.signIn("chua.vao", "x"))).contains("throttled=");
	}

	@Test
	void oneAddressThatTriesManyNamesIsStopped() {
		for (int i = 0; i < 100; i++) {
			failures("ten." + i, "127.0.0.1", 1);
		}

		assertThat(get("sai").statusCode()).isEqualTo(429);
	}

	@Test
	void theEnginesOwnLockLetsIn() {
		for (int i = 0; i < 12; i++) {
			this.client.get(ME, "Authorization", Client.basic(USER, "sai " + i));
			this.jdbc.sql("truncate sign_in_attempt").update();
		}

		assertThat(get(PASSWORD).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { USER, "khong.co.ai", "\u0000", "ten co dau cach" })
	void aRefusalTakesItsTimeWhoeverIsNamed(String username) {
		long started = System.nanoTime();

		HttpResponse<String> answer = this.client.get(ME, "Authorization", Client.basic(username, "sai"));

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(Duration.ofMillis(240));
	}

	@Test
	void aProgramThatWasRightIsNotStoppedByOthersFailures() {
		assertThat(get(PASSWORD).statusCode()).isEqualTo(200);
		failures(USER, "127.0.0.1", 9);

		assertThat(get(PASSWORD).statusCode()).isEqualTo(200);
		assertThat(get("khác").statusCode()).isEqualTo(429);
		assertThat(this.client.get(ME, "Authorization", Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD))
			.statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> get(String password) {
		return this.client.get(ME, "Authorization", Client.basic(USER, password));
	}

	private void failures(String username, String address, int number) {
		this.jdbc.sql("""
				insert into sign_in_attempt (username, address, at)
				select ?, ?, now() - interval '1 second' from generate_series(1, ?)
				""").params(username, address, number).update();
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

}
