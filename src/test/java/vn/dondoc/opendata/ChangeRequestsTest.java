package vn.dondoc.opendata;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.EventLog;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who may ask for changes, from where on, and what is answered to the rest. */
@ApplicationTest
class ChangeRequestsTest {

	private static final String ASSIGNMENTS = "/api/changes/assignments?limit=3";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EventLog events;

	@Autowired
	private People people;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	private Rows rows;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-07-01T08:00:00+07:00");
		this.rows = new Rows(this.jdbc, this.events);
		this.rows.clear();
	}

	@Test
	void itBeginsWhereItIsToldAndSaysWhenNothingIsNew() throws Exception {
		this.rows.issue(1, "2025-07-31", "bo-y-te");
		this.clock.set("2025-07-02T08:00:00+07:00");
		this.rows.issue(2, "2025-07-31", "bo-y-te", "bo-cong-an");

		Copy since = new Copy(this.mvc, ASSIGNMENTS + "&updatedSince=2025-07-02T00:00:00%2B07:00", "lanhdao")
			.follow(this.rows);
		assertThat(since.received).containsExactlyInAnyOrder("NV-2.bo-y-te", "NV-2.bo-cong-an");
		Copy tomorrow = new Copy(this.mvc, ASSIGNMENTS + "&updatedSince=2025-07-03T00:00:00%2B07:00", "lanhdao")
			.follow(this.rows);
		assertThat(tomorrow.received).isEmpty();

		String tag = this.mvc.perform(get(URI.create(since.next())).with(httpBasic("lanhdao", "lanhdao")))
			.andReturn()
			.getResponse()
			.getHeader("ETag");
		this.mvc
			.perform(get(URI.create(since.next())).header("If-None-Match", tag).with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isNotModified());
		this.rows.close("NV-1.bo-y-te");
		this.mvc
			.perform(get(URI.create(since.next())).header("If-None-Match", tag).with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isOk());
		assertThat(tomorrow.follow(this.rows).received).containsExactly("NV-1.bo-y-te");
	}

	@Test
	void anAgencyFollowsItsOwn() throws Exception {
		this.rows.issue(1, "2025-07-31", "bo-y-te", "bo-cong-an");
		this.rows.issue(2, "2025-07-31", "bo-cong-an");

		assertThat(new Copy(this.mvc, ASSIGNMENTS, "canbo.bo-y-te").follow(this.rows).received)
			.containsExactly("NV-1.bo-y-te");
		Copy directives = new Copy(this.mvc, "/api/changes/directives", "canbo.bo-y-te").follow(this.rows);
		assertThat(directives.received).containsExactly("NV-1");
		assertThat(directives.of("NV-1", "leads").toString()).contains("bo-y-te").doesNotContain("bo-cong-an");
		this.rows.close("NV-1.bo-cong-an");
		assertThat(directives.follow(this.rows).received).hasSize(1);
	}

	@Test
	void aProgramOfAnotherBodyReadsEverythingAndDoesNothing() throws Exception {
		this.people.appoint(new Person("quocgia", "Hệ thống giám sát quốc gia", null), "quocgia",
				List.of(new Appointment(Appointment.MONITOR, null)));
		this.rows.issue(1, "2025-07-31", "bo-y-te", "bo-cong-an");

		assertThat(new Copy(this.mvc, ASSIGNMENTS, "quocgia").follow(this.rows).received).hasSize(2);
		this.mvc.perform(put("/api/directives/NV-1/publication").with(httpBasic("quocgia", "quocgia")))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/api/people").with(httpBasic("quocgia", "quocgia"))).andExpect(status().isForbidden());
		String home = this.mvc.perform(get("/").with(httpBasic("quocgia", "quocgia")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(home).contains("/statistics").doesNotContain("/camunda/", "/annexes", "/webhooks");
	}

	@Test
	void placesThatAreNoneAreRefused() throws Exception {
		for (String after : List.of("x", "1-2-3", "99999999999999999999-1", "1;drop")) {
			this.mvc
				.perform(get("/api/changes/assignments").param("after", after).with(httpBasic("lanhdao", "lanhdao")))
				.andExpect(status().isBadRequest())
				.andExpect(jsonPath("$.errors[0].field").value("after"));
		}
		for (String since : List.of("hôm qua", "2025-13-01", "2025-07-01T00:00:00", "+999999-01-01T00:00:00Z")) {
			this.mvc
				.perform(get("/api/changes/assignments").param("updatedSince", since)
					.with(httpBasic("lanhdao", "lanhdao")))
				.andExpect(status().isBadRequest())
				.andExpect(jsonPath("$.errors[0].field").value("updatedSince"));
		}
		this.mvc.perform(get("/api/changes/assignments?after=999999999999-1").with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isGone());
	}

	@Test
	void onAnotherServerChangesAreCountedOn() throws Exception {
		this.rows.issue(1, "2025-07-31", "bo-y-te");
		Copy copy = new Copy(this.mvc, ASSIGNMENTS, "lanhdao").follow(this.rows);
		// As if this server had made far fewer transactions than the one before
		this.jdbc.sql("update change_base set base = base - 1000000").update();
		this.context.getAutowireCapableBeanFactory().createBean(restoredRecord());

		this.rows.close("NV-1.bo-y-te");
		assertThat(copy.follow(this.rows).received).containsExactly("NV-1.bo-y-te", "NV-1.bo-y-te");
	}

	private Class<?> restoredRecord() throws ClassNotFoundException {
		return Class.forName("vn.dondoc.directive.RestoredRecord");
	}

}
