package vn.dondoc.organisation;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SpringJUnitConfig(OrganisationDatabase.class)
class AgencyControllerTest {

	@Autowired
	private AgencyController controller;

	@Autowired
	private MessageSource messages;

	private MockMvc mvc;

	@BeforeEach
	void setUp() {
		Problems problems = new Problems();
		problems.setMessageSource(this.messages);
		this.mvc = MockMvcBuilders.standaloneSetup(this.controller).setControllerAdvice(problems).build();
	}

	@ControllerAdvice
	static class Problems extends ResponseEntityExceptionHandler {

	}

	@Test
	void listsAgencies() throws Exception {
		this.mvc.perform(get("/api/agencies"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$[0].code").value("bo-cong-an"))
			.andExpect(jsonPath("$[0].name").value("Bộ Công an"))
			.andExpect(jsonPath("$[0].kind").value("MINISTRY"))
			.andExpect(jsonPath("$[0].aliases", hasItem("BCA")))
			.andExpect(jsonPath("$[0].collective").value(false))
			.andExpect(jsonPath("$[0].members", hasSize(0)))
			.andExpect(jsonPath("$[?(@.code == 'ubnd-06-thanh-pho')].members.length()", contains(6)));
	}

	@Test
	void editsForThoseWhoMay() throws Exception {
		this.mvc
			.perform(as("standing-body", put("/api/agencies/co-quan-ngang-bo/members"), "[\"thanh-tra-chinh-phu\"]"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.members", contains("thanh-tra-chinh-phu")));
		this.mvc.perform(as("administrator", post("/api/agencies/viettel/aliases"), "{\"alias\":\"Tập đoàn VTQĐ\"}"))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.aliases", hasItem("Tập đoàn VTQĐ")));
	}

	@Test
	void refusesInVietnamese() throws Exception {
		this.mvc.perform(as("officer", put("/api/agencies/cac-bo-nganh/members"), "[]"))
			.andExpect(status().isForbidden())
			.andExpect(jsonPath("$.detail")
				.value("Chỉ quản trị hệ thống hoặc cơ quan thường trực được sửa danh mục cơ quan, đơn vị."));
		this.mvc.perform(as("administrator", put("/api/agencies/khong-co/members"), "[]"))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail").value("Không có cơ quan, đơn vị nào có mã \"khong-co\"."));
		this.mvc.perform(as("administrator", post("/api/agencies/viettel/aliases"), "{\"alias\":\"EVN\"}"))
			.andExpect(status().isConflict())
			.andExpect(
					jsonPath("$.detail").value("Tên gọi \"EVN\" đang được dùng cho \"Tập đoàn Điện lực Việt Nam\"."));
		this.mvc.perform(post("/api/agencies/viettel/aliases").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.andExpect(status().isForbidden());
	}

	private static MockHttpServletRequestBuilder as(String group, MockHttpServletRequestBuilder request, String body) {
		TestingAuthenticationToken user = new TestingAuthenticationToken("user", null, "ROLE_" + group);
		return request.principal(user)
			.locale(Locale.forLanguageTag("vi"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
	}

}
