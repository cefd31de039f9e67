package vn.dondoc.daysoff;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@Transactional
class WorkingDaysPagesTest {

	private static final String STORM = """
			{"exceptions":[{"day":"2026-11-25","working":false,"reason":"Bão số 9"}]}""";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2026-11-22T08:00:00+07:00");
	}

	@Test
	void everybodySeesAYearAndOnlyItsEditorsChangeIt() throws Exception {
		assertThat(page("/working-days", "canbo.bo-y-te"))
			.contains("Lịch làm việc năm 2026", "Thứ Tư, 18/02/2026", "Tết Âm lịch", "Nghỉ bù", "Thứ Bảy, 22/08/2026",
					"Làm bù cho thứ Hai 31/08/2026")
			.doesNotContain("<textarea", "workingDays.");
		assertThat(page("/working-days?year=2027", "thuongtruc")).contains("Chưa ghi quyết định riêng nào cho năm 2027",
				"<textarea");

		for (String stranger : new String[] { "canbo.bo-y-te", "lanhdao", "giamsat" }) {
			this.mvc.perform(json(put("/api/working-days/exceptions"), stranger).content(STORM))
				.andExpect(status().isForbidden());
			this.mvc.perform(json(delete("/api/working-days/exceptions/2026-08-22"), stranger))
				.andExpect(status().isForbidden());
			this.mvc
				.perform(form("/working-days", stranger).param("day", "2026-11-25")
					.param("working", "false")
					.param("reason", "Bão"))
				.andExpect(status().isForbidden());
		}
	}

	@Test
	void aYearsDecisionIsImportedAndTakenBack() throws Exception {
		this.mvc
			.perform(form("/working-days/import", "thuongtruc").param("lines",
					"3/5/2027; làm; Ngày A\n8/5/2027; nghỉ; <b>Ngày B</b>"))
			.andExpect(redirectedUrl("/working-days?year=2027"));
		assertThat(page("/working-days?year=2027", "thuongtruc")).contains("Vẫn làm việc: Ngày A",
				"&lt;b&gt;Ngày B&lt;/b&gt;", "Bỏ quyết định cho ngày 03/05/2027");

		this.mvc.perform(form("/working-days/remove", "admin").param("day", "2027-05-03"))
			.andExpect(redirectedUrl("/working-days?year=2027"));
		assertThat(page("/working-days?year=2027", "thuongtruc")).doesNotContain("Vẫn làm việc")
			.contains("03/05/2027: bỏ quyết định riêng");
	}

	@Test
	void aWrongLineIsNamedAndWhatWasTypedStays() throws Exception {
		this.mvc.perform(form("/working-days/import", "admin").param("lines", "3/5/2027; làm; Ngày A\n8/5/2027 nghỉ"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Dòng 2 phải gồm ngày")))
			.andExpect(content().string(containsString("8/5/2027 nghỉ</textarea>")));
		this.mvc.perform(form("/working-days", "admin").param("day", "").param("working", "true").param("reason", " "))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Lý do: ")))
			.andExpect(content().string(containsString("Ngày: ")));
		assertThat(page("/working-days?year=2027", "admin")).doesNotContain("Ngày A");
	}

	@Test
	void programsReadAndWriteThem() throws Exception {
		this.mvc.perform(json(put("/api/working-days/exceptions"), "admin").content(STORM))
			.andExpect(status().isNoContent());
		this.mvc.perform(json(get("/api/working-days?year=2026"), "canbo.bo-y-te"))
			.andExpect(jsonPath("$.daysOff[0].day").value("2026-01-01"))
			.andExpect(jsonPath("$.daysOff[0].holiday").value("NEW_YEAR"))
			.andExpect(jsonPath("$.exceptions[4].reason").value("Bão số 9"));
		this.mvc.perform(json(delete("/api/working-days/exceptions/2026-11-25"), "thuongtruc"))
			.andExpect(status().isNoContent());
		this.mvc.perform(json(get("/api/working-days/exceptions?year=2026"), "canbo.bo-y-te"))
			.andExpect(jsonPath("$.exceptions.length()").value(4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"exceptions":[]}                                                      | 400 | exceptions
			{"exceptions":[{"day":"2026-11-25","working":false}]}                  | 400 | exceptions[0].reason
			{"exceptions":[{"day":"2026-02-30","working":false,"reason":"A"}]}     | 400 | exceptions[0].day
			{"exceptions":[{"day":"+99999999-01-01","working":true,"reason":"A"}]} | 422 | day
			{"exceptions":[null]}                                                  | 400 | exceptions[0]
			""")
	void whatIsWrongIsSaidByField(String body, int status, String field) throws Exception {
		this.mvc.perform(json(put("/api/working-days/exceptions"), "admin").content(body))
			.andExpect(status().is(status))
			.andExpect(jsonPath("$.errors[0].field").value(field));
	}

	@Test
	void noYearIsBeyondTheCalendar() throws Exception {
		for (int year : IntStream.of(1999, 2101, Integer.MAX_VALUE).toArray()) {
			this.mvc.perform(json(get("/api/working-days?year=" + year), "admin")).andExpect(status().isBadRequest());
		}
		page("/working-days?year=2000", "admin");
		page("/working-days?year=2100", "admin");
	}

	private String page(String path, String username) throws Exception {
		return this.mvc.perform(get(path).with(as(username)).accept(MediaType.TEXT_HTML))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private static MockHttpServletRequestBuilder form(String path, String username) {
		return post(path).with(as(username)).with(csrf()).accept(MediaType.TEXT_HTML);
	}

	private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String username) {
		return request.with(as(username)).with(csrf()).contentType(MediaType.APPLICATION_JSON);
	}

	private static RequestPostProcessor as(String username) {
		return httpBasic(username, username.equals("admin") ? DemoPeople.ADMIN_PASSWORD : username);
	}

}
