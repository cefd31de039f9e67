package vn.dondoc.correspondence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who sees and sends again what did not arrive. */
@ApplicationTest
class LettersPageTest {

	private static final String OF_HEALTH = "giamsat.yte";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	private long health;

	private long police;

	@BeforeEach
	void twoLettersGivenUp() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-07-01T08:00:00+07:00");
		this.jdbc.sql("truncate letter, refused_address cascade").update();
		this.people.appoint(new Person(OF_HEALTH, "Trần Thị Theo", null), OF_HEALTH,
				List.of(new Appointment("supervisor", "bo-y-te")));
		this.health = givenUp("truong.bo-y-te");
		this.police = givenUp("truong.bo-cong-an");
	}

	@Test
	void supervisorsSeeWhatTheyWatchOverAndAdministratorsAll() throws Exception {
		ask("/api/letters?state=failed", OF_HEALTH).andExpect(jsonPath("$.total").value(1))
			.andExpect(jsonPath("$.items[0].id").value(this.health))
			.andExpect(jsonPath("$.items[0].failure").value("ADDRESS_REFUSED"))
			.andExpect(jsonPath("$.items[0].failedAt").value("2025-06-30T08:00:00+07:00"))
			.andExpect(jsonPath("$.items[0].error").value("550 <b>No such user</b>"));
		ask("/api/letters?state=failed", "admin").andExpect(jsonPath("$.total").value(2));
		ask("/api/letters?state=WAITING", "giamsat").andExpect(jsonPath("$.total").value(0));
		ask("/api/letters/unreachable", OF_HEALTH).andExpect(jsonPath("$.length()").value(1))
			.andExpect(jsonPath("$[0].username").value("truong.bo-y-te"))
			.andExpect(jsonPath("$[0].agencies").value("Bộ Y tế"));
		for (String path : List.of("/letters", "/api/letters", "/api/letters/server", "/api/letters/unreachable")) {
			for (String other : List.of("truong.bo-y-te", "thuongtruc", "lanhdao")) {
				ask(path, other).andExpect(status().isForbidden());
			}
		}
	}

	@Test
	void theTextIsForAdministrators() throws Exception {
		ask("/letters/" + this.health, "admin").andExpect(content().string(containsString("Kính gửi &lt;i&gt;")));
		ask("/api/letters/" + this.health, "admin").andExpect(jsonPath("$.text").value("Kính gửi <i>"));
		ask("/letters/" + this.health, OF_HEALTH).andExpect(status().isForbidden());
		ask("/api/letters/" + this.health, OF_HEALTH).andExpect(status().isForbidden());
		ask("/letters/4711", "admin").andExpect(status().isNotFound());
		ask("/letters/99999999999999999999", "admin").andExpect(status().isNotFound());
	}

	@Test
	void oneIsSentAgainAndNotTwice() throws Exception {
		String path = "/api/letters/" + this.health + "/resend";
		send(path, OF_HEALTH).andExpect(jsonPath("$.resent").value(1));
		send(path, OF_HEALTH).andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail").value("Thư này đã đến hoặc đang được gửi, không cần gửi lại."));
		send("/api/letters/" + this.police + "/resend", OF_HEALTH).andExpect(status().isNotFound());
		send("/api/letters/4711/resend", "admin").andExpect(status().isNotFound());
		send(path, "thuongtruc").andExpect(status().isForbidden());
		ask("/api/letters?state=waiting", OF_HEALTH).andExpect(jsonPath("$.items[0].id").value(this.health));
	}

	@Test
	void allGivenUpForOneReasonAreSentAgain() throws Exception {
		this.mvc
			.perform(post("/letters/resend?failure=ADDRESS_REFUSED").with(httpBasic(OF_HEALTH, OF_HEALTH)).with(csrf()))
			.andExpect(redirectedUrl("/letters"))
			.andExpect(flash().attribute("resent", 1));
		send("/api/letters/resend?failure=ADDRESS_REFUSED", "admin").andExpect(jsonPath("$.resent").value(1));
		send("/api/letters/resend?failure=KHONG", "admin").andExpect(status().isBadRequest());
		ask("/api/letters?state=lost", "admin").andExpect(status().isBadRequest());
		ask("/api/letters?page=-1", "admin").andExpect(status().isBadRequest());
	}

	@Test
	void thePageSaysHowTheServerDoesAndWhomNoLetterReaches() throws Exception {
		ask("/letters", "admin").andExpect(content()
			.string(allOf(containsString("Máy chủ thư đang nhận thư"), containsString("Không gửi được (2)"),
					containsString("Gửi lại cả 2 thư"), containsString("550 &lt;b&gt;No such user&lt;/b&gt;"),
					containsString("/people/edit?username=truong.bo-y-te"), containsString("href=\"/letters\""))));
		this.jdbc.sql("""
				update mail_server set failures = 3, failing_since = '2025-06-30T06:30:00+07:00',
				  retry_at = '2025-07-01T08:05:00+07:00', reason = 'Không kết nối được máy chủ thư: refused'""")
			.update();
		try {
			ask("/letters?state=waiting", OF_HEALTH).andExpect(content().string(allOf(
					containsString(
							"Máy chủ thư không nhận thư từ 06:30 30/06/2025; hệ thống thử lại lúc 08:05:00 01/07/2025"),
					containsString("Không có thư nào đang chờ"), not(containsString("/people/edit")))));
			ask("/api/letters/server", OF_HEALTH)
				.andExpect(jsonPath("$.failingSince").value("2025-06-30T06:30:00+07:00"));
		}
		finally {
			this.jdbc.sql("update mail_server set failures = 0, failing_since = null, retry_at = null, reason = null")
				.update();
		}
	}

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		assertThat(keys("messages/correspondence_en.properties")).isEqualTo(keys("messages/correspondence.properties"));
	}

	private static Object keys(String bundle) throws IOException {
		return PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource(bundle), StandardCharsets.UTF_8))
			.stringPropertyNames();
	}

	private long givenUp(String recipient) {
		this.jdbc.sql("""
				insert into refused_address
				select username, email, '2025-06-30T08:00:00+07:00', '550 No such user' from person where username = ?
				""").params(recipient).update();
		return this.jdbc
			.sql("""
					with composed as (
					  insert into letter (recipient, message_id, subject, text, html, created_at)
					  values (?, '<' || gen_random_uuid() || '@x>', 'Nhiệm vụ quá hạn', 'Kính gửi <i>', '', '2025-06-30T07:30:00+07:00')
					  returning id, recipient)
					insert into letter_copy (letter_id, part, address, attempts, next_attempt_at, failed_at, failure, last_error)
					select id, 1, email, 1, '2025-06-30T07:30:00+07:00', '2025-06-30T08:00:00+07:00', 'ADDRESS_REFUSED',
					  '550 <b>No such user</b>'
					from composed join person on username = recipient
					returning id""")
			.params(recipient)
			.query(Long.class)
			.single();
	}

	private ResultActions ask(String path, String username) throws Exception {
		MediaType type = path.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML;
		return this.mvc.perform(get(path).with(httpBasic(username, password(username))).accept(type));
	}

	private ResultActions send(String path, String username) throws Exception {
		return this.mvc.perform(post(path).with(httpBasic(username, password(username))));
	}

	private static String password(String username) {
		return username.equals("admin") ? DemoPeople.ADMIN_PASSWORD : username;
	}

}
