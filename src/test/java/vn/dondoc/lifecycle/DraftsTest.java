package vn.dondoc.lifecycle;

import java.net.URI;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is saved while it is being entered, and what is refused when handed in. */
@ApplicationTest
@Import(Trace.class)
class DraftsTest {

	private static final String HEAD = "truong.bo-y-te";

	private static final String OFFICER = "canbo.bo-y-te";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private AssignmentLifecycle lifecycle;

	@Autowired
	private Trace trace;

	private MockMvc mvc;

	private String number;

	@BeforeEach
	void issue(TestInfo test) {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.trace.now("2025-07-01T08:00:00+07:00");
		this.number = this.trace.issue("Công bố danh mục: " + test.getDisplayName(), LocalDate.of(2025, 7, 31),
				"bo-y-te") + ".bo-y-te";
	}

	@Test
	void whatIsUnfinishedIsKeptAsTyped() throws Exception {
		this.trace.assign(this.number);

		send(toSave("/drafts/report"), OFFICER, "{\"result\":\"\",\"documents\":[{\"symbol\":\"\",\"date\":\"3/\"}]}")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.savedAt").value("2025-07-01T08:00:00+07:00"));

		view(OFFICER).andExpect(jsonPath("$.step").value("REPORT"))
			.andExpect(jsonPath("$.mayTake").value(true))
			.andExpect(jsonPath("$.daysLeft").value(30))
			.andExpect(jsonPath("$.savedAt").value("2025-07-01T08:00:00+07:00"))
			.andExpect(jsonPath("$.draft.documents[0].date").value("3/"));
	}

	@Test
	void whatAnotherWindowSavedIsNotOverwrittenUnlessMeant() throws Exception {
		this.trace.assign(this.number);
		String first = send(toSave("/drafts/report").header("If-None-Match", "*"), OFFICER, "{\"result\":\"Một\"}")
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getHeader("ETag");
		view(OFFICER).andExpect(jsonPath("$.version").value(first.replace("\"", "")));
		send(toSave("/drafts/report").header("If-Match", first), OFFICER, "{\"result\":\"Hai\"}")
			.andExpect(status().isOk());

		for (String path : new String[] { "/drafts/report", "/drafts/report?finished=true" }) {
			send(toSave(path).header("If-Match", first), OFFICER, "{\"result\":\"Ba\"}")
				.andExpect(status().isPreconditionFailed())
				.andExpect(jsonPath("$.detail").value(containsString("cửa sổ hoặc thiết bị khác")));
			send(toSave(path).header("If-None-Match", "*"), OFFICER, "{\"result\":\"Ba\"}")
				.andExpect(status().isPreconditionFailed());
		}
		view(OFFICER).andExpect(jsonPath("$.draft.result").value("Hai"));
		send(toSave("/drafts/report"), OFFICER, "{\"result\":\"Bốn\"}").andExpect(status().isOk());
		send(toSave("/drafts/report").header("If-Match", "*"), OFFICER, "{\"result\":\"Năm\"}")
			.andExpect(status().isOk());
		view(OFFICER).andExpect(jsonPath("$.draft.result").value("Năm"));
		send(toHandIn("/report"), OFFICER, "{\"result\":\"Xong\"}").andExpect(status().isNoContent());
	}

	@Test
	void aTaskThatIsNotThereIsNotCalledAnAssignment() throws Exception {
		this.mvc.perform(get("/api/tasks/khong-co").with(httpBasic(OFFICER, OFFICER)))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail").value(startsWith("Không có công việc này")));
	}

	@Test
	void whatIsHandedInIsCheckedFieldByField() throws Exception {
		this.trace.assign(this.number);
		String entered = "{\"result\":\" \",\"documents\":[{\"symbol\":\"125/BYT\",\"date\":\"31/2/2025\"},{\"symbol\":\"\"}]}";

		for (MockHttpServletRequestBuilder way : new MockHttpServletRequestBuilder[] {
				toSave("/drafts/report?finished=true"), toHandIn("/report") }) {
			send(way, OFFICER, entered).andExpect(status().isBadRequest())
				.andExpect(jsonPath("$.errors[?(@.field=='result')].message").value("Hãy nhập kết quả thực hiện."))
				.andExpect(jsonPath("$.errors[?(@.field=='documents[0].date')].message")
					.value("Không phải ngày có thật. Nhập ngày/tháng/năm, ví dụ 05/03/2026."))
				.andExpect(jsonPath("$.errors[?(@.field=='documents[1].symbol')].message")
					.value("Hãy nhập số, ký hiệu của văn bản, hoặc bỏ dòng này."));
		}
		send(toSave("/drafts/report"), OFFICER, "{\"result\":\"" + "x".repeat(20_001) + "\"}")
			.andExpect(status().isBadRequest());
	}

	@Test
	void theAgencysOwnDateLiesBetweenTodayAndTheDeadline() throws Exception {
		send(toSave("/drafts/assign?finished=true"), HEAD,
				"{\"officer\":\"" + OFFICER + "\",\"dueDate\":\"01/08/2025\"}")
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("dueDate"))
			.andExpect(jsonPath("$.errors[0].message")
				.value("Hạn của cơ quan không được sau thời hạn được giao (31/07/2025)."));
		send(toHandIn("/assign"), HEAD, "{\"officer\":\"" + OFFICER + "\",\"dueDate\":\"2025-06-30\"}")
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("dueDate"));
		send(toHandIn("/assign"), HEAD, "{\"officer\":\"canbo.bo-cong-an\"}").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("officer"));
		assertThat(this.trace.column(this.number, "state")).isEqualTo("ISSUED");

		send(toHandIn("/assign"), HEAD,
				"{\"officer\":\"" + OFFICER + "\",\"dueDate\":\"15/7/2025\",\"note\":\"Hỏi Vụ Pháp chế\"}")
			.andExpect(status().isNoContent());
		this.mvc.perform(get("/api/assignments/" + this.number).with(httpBasic(OFFICER, OFFICER)))
			.andExpect(jsonPath("$.officerDueDate").value("2025-07-15"))
			.andExpect(jsonPath("$.officerNote").value("Hỏi Vụ Pháp chế"));
	}

	@Test
	void aReturnNeedsItsReason() throws Exception {
		this.trace.assign(this.number);
		this.trace.report(this.number);

		send(toHandIn("/verify"), "giamsat", "{\"accepted\":false,\"reason\":\" \"}").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("reason"));
		send(toSave("/drafts/verify?finished=true"), "giamsat", "{}").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("accepted"));
	}

	@Test
	void whoMayNotTakeTheStepIsToldWhyAndSavesNothing() throws Exception {
		this.trace.assign(this.number);

		view(HEAD).andExpect(jsonPath("$.mayTake").value(false)).andExpect(jsonPath("$.whyNot").isNotEmpty());
		send(toSave("/drafts/report"), HEAD, "{\"result\":\"Của người khác\"}").andExpect(status().is4xxClientError());
	}

	private MockHttpServletRequestBuilder toSave(String path) {
		return put(URI.create("/api/assignments/" + this.number + path));
	}

	private MockHttpServletRequestBuilder toHandIn(String path) {
		return post(URI.create("/api/assignments/" + this.number + path));
	}

	private ResultActions view(String username) throws Exception {
		String task = this.lifecycle.currentTask(this.number).orElseThrow().getId();
		return this.mvc.perform(get("/api/tasks/" + task).with(httpBasic(username, username)))
			.andExpect(status().isOk());
	}

	private ResultActions send(MockHttpServletRequestBuilder request, String username, String body) throws Exception {
		return this.mvc
			.perform(request.with(httpBasic(username, username)).contentType(MediaType.APPLICATION_JSON).content(body));
	}

}
