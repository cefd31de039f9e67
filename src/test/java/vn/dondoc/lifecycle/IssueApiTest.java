package vn.dondoc.lifecycle;

import java.nio.charset.StandardCharsets;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What clients rely on who issue one directive, or keep a draft of it. */
@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class IssueApiTest {

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void today() {
		this.clock.set("2025-11-21T08:00:00+07:00");
	}

	@Test
	void aDirectiveIsIssuedWithAllOfItsSixAnswers() throws Exception {
		String number = issued(directive("Công bố dữ liệu mở", "\"bo-y-te\",\"bo-cong-an\"", ""));

		this.web.perform(get("/api/directives/" + number).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(jsonPath("$.title").value("Công bố dữ liệu mở"))
			.andExpect(jsonPath("$.responsibility").value("Thứ trưởng phụ trách"))
			.andExpect(jsonPath("$.product").value("Cổng dữ liệu"))
			.andExpect(jsonPath("$.authority").value("Trưởng Ban Chỉ đạo"))
			.andExpect(jsonPath("$.deadline.date").value("2026-03-31"))
			.andExpect(jsonPath("$.priority").value("NORMAL"))
			.andExpect(jsonPath("$.documents[0].symbol").value("19-TB/TGV"))
			.andExpect(jsonPath("$.documents[0].text").value("Văn bản số 19-TB/TGV ngày 09/05/2025"))
			.andExpect(jsonPath("$.coordinating[0].code").value("bo-noi-vu"))
			.andExpect(jsonPath("$.events[*].type").value(hasItems("DIRECTIVE_ISSUED", "ASSIGNMENT_ISSUED")));
		assertThat(this.jdbc.sql("""
				select string_agg(agency_code, ' ' order by position) from directive_agency
				join directive on directive.id = directive_id where number = ? and role = 'LEAD'""")
			.param(number)
			.query(String.class)
			.single()).isEqualTo("bo-y-te bo-cong-an");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()).isOne();
	}

	@Test
	void whatIsUrgentIsFoundByThat() throws Exception {
		String normal = directive("Việc không vội", "\"bo-y-te\"", "");
		issued(normal);
		String number = issued(
				normal.replace("\"title\":\"Việc không vội\"", "\"title\":\"Việc gấp\",\"priority\":\"URGENT\""));

		this.web.perform(get("/api/directives?priority=URGENT&q=Việc").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(jsonPath("$.total").value(1))
			.andExpect(jsonPath("$.items[0].number").value(number))
			.andExpect(jsonPath("$.items[0].priority").value("URGENT"));
		send(HttpMethod.POST, "/api/directives", "thuongtruc", "{\"priority\":\"GẤP\"}")
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("priority"));
		this.web.perform(get("/api/directives?priority=GAP").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isBadRequest());
	}

	@Test
	void everythingMissingIsNamedBesideItsField() throws Exception {
		long before = directives();
		send(HttpMethod.POST, "/api/directives", "thuongtruc", "{}").andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.errors[*].field")
				.value(hasItems("leads", "title", "deadline", "responsibility", "product", "authority", "documents")));
		send(HttpMethod.POST, "/api/directives", "thuongtruc", """
				{"leads":["bo-y-te","khong-co",null],"coordinating":["bo-y-te"],"title":" ","deadline":"31/02/2026",
				 "responsibility":"A","product":"B","authority":"C","documents":[{"symbol":"","date":"2099-01-01"},
				 {"symbol":"1-TB/TGV","date":"2026-01-01"}]}""").andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.errors[*].field").value(hasItems("leads[1]", "coordinating", "title", "deadline",
					"documents[0].symbol", "documents[1].date")))
			.andExpect(jsonPath("$.errors[?(@.field == 'deadline')].message")
				.value("Lịch không có ngày này. Hãy kiểm tra lại ngày, tháng, năm."));
		for (String broken : new String[] { "", "[]", "null", "{\"leads\":7}", "{\"documents\":[{\"date\":\"x\"}]}" }) {
			send(HttpMethod.POST, "/api/directives", "thuongtruc", broken).andExpect(status().is4xxClientError());
		}
		assertThat(directives()).isEqualTo(before);
	}

	@Test
	void anEqualDirectiveIsToldAndIssuedOnlyWhenConfirmed() throws Exception {
		String first = issued(directive("Việc giao hai lần", "\"bo-y-te\"", ""));

		send(HttpMethod.POST, "/api/directives", "thuongtruc", directive("Việc giao hai lần", "\"bo-y-te\"", ""))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail").value(containsString(first)));
		String second = issued(directive("Việc giao hai lần", "\"bo-y-te\"", first));
		assertThat(second).isNotEqualTo(first);
		send(HttpMethod.POST, "/api/directives", "thuongtruc", directive("Việc giao hai lần", "\"bo-y-te\"", first))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail").value(containsString(second)));
	}

	@Test
	void onlyTheStandingBodyIssues() throws Exception {
		long before = directives();
		for (String other : new String[] { "truong.bo-y-te", "canbo.bo-y-te", "giamsat", "lanhdao" }) {
			send(HttpMethod.POST, "/api/directives", other, directive("Việc tự giao", "\"bo-y-te\"", ""))
				.andExpect(status().isForbidden())
				.andExpect(jsonPath("$.detail").value("Chỉ cơ quan thường trực được giao nhiệm vụ."));
			send(HttpMethod.PUT, "/api/directives/draft", other, "{}").andExpect(status().isForbidden());
			send(HttpMethod.GET, "/api/directives/draft", other, "").andExpect(status().isForbidden());
		}
		assertThat(directives()).isEqualTo(before);
	}

	@Test
	void aDraftIsKeptUnfinishedAndSaysWhatWouldBecomeOfIt() throws Exception {
		send(HttpMethod.PUT, "/api/directives/draft", "thuongtruc",
				"{\"leads\":[\"bo-y-te\",\"bo-cong-an\"],\"title\":\"Đang viết dở\",\"documents\":[{\"symbol\":\"1\"}]}")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.agencies").value(2))
			.andExpect(jsonPath("$.errors[*].field").value(hasItems("deadline", "documents[0].date")));
		send(HttpMethod.GET, "/api/directives/draft", "thuongtruc", "").andExpect(status().isOk())
			.andExpect(jsonPath("$.title").value("Đang viết dở"))
			.andExpect(jsonPath("$.documents[0].symbol").value("1"));
		send(HttpMethod.PUT, "/api/directives/draft", "thuongtruc", "{\"title\":\"" + "x".repeat(5000) + "\"}")
			.andExpect(status().isUnprocessableEntity());
		send(HttpMethod.DELETE, "/api/directives/draft", "thuongtruc", "").andExpect(status().isNoContent());
		send(HttpMethod.GET, "/api/directives/draft", "thuongtruc", "").andExpect(jsonPath("$.title").isEmpty());
	}

	@Test
	void aDeadlineIsUnderstoodWhileItIsTyped() throws Exception {
		understood("Quý I/2026", "Hiểu là: 31/03/2026 (thứ Ba), còn 130 ngày");
		understood("trước ngày 28/5/2025",
				"Hiểu là: 28/05/2025 (thứ Tư), đã qua 177 ngày. Nhiệm vụ sẽ quá hạn ngay khi giao.");
		understood("trong ngày 21/11/2025", "Hiểu là: 21/11/2025 (thứ Sáu), đến hạn hôm nay");
		understood("thường xuyên", "Hiểu là: nhiệm vụ thường xuyên, không có ngày kết thúc");
		understood("tháng 7", "Còn thiếu năm. Ví dụ: 28/5/2026, tháng 7/2026, Quý I/2026.");
		understood("", "Bắt buộc nhập");
	}

	private void understood(String text, String message) throws Exception {
		this.web.perform(get("/api/deadlines").queryParam("text", text).with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.message").value(message));
	}

	private String issued(String content) throws Exception {
		String answer = send(HttpMethod.POST, "/api/directives", "thuongtruc", content).andExpect(status().isCreated())
			.andExpect(header().string("Location", containsString("/api/directives/NV-2025-")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		return JsonPath.read(answer, "$.number");
	}

	private static String directive(String title, String leads, String repeats) {
		return """
				{"leads":[%s],"coordinating":["bo-noi-vu"],"title":"%s","deadline":"Quý I/2026",
				 "responsibility":"Thứ trưởng phụ trách","product":"Cổng dữ liệu","authority":"Trưởng Ban Chỉ đạo",
				 "documents":[{"symbol":"19-TB/TGV","date":"2025-05-09"}],"repeats":"%s"}""".formatted(leads, title,
				repeats);
	}

	private ResultActions send(HttpMethod method, String path, String username, String content) throws Exception {
		return this.web.perform(request(method, path).with(httpBasic(username, username))
			.contentType(MediaType.APPLICATION_JSON)
			.content(content));
	}

	private long directives() {
		return this.jdbc.sql("select count(*) from directive").query(Long.class).single();
	}

}
