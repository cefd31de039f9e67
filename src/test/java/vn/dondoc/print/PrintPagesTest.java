package vn.dondoc.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page and the files, over HTTP. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class PrintPagesTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	private MockMvc mvc;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.clock.set("2025-12-24T17:00:00+07:00");
		Year.in(this.jdbc);
	}

	@Test
	void thePageShowsWhatWillBePrinted() throws Exception {
		assertThat(page("thuongtruc", "/print?kind=statistics&since=2025-11-14")).contains(
				"tổng số nhiệm vụ được giao là 1.298", "55 trong 107", "Thông báo số 07-TB/CQTTBCĐ ngày 15/10/2025",
				"/api/print/statistics?since=2025-11-14&amp;format=docx", "Tải tất cả công văn (ZIP)");
		assertThat(page("truong.bo-y-te", "/print?kind=overdue")).contains("Phạm vi: Bộ Y tế")
			.doesNotContain("Bộ Công Thương", "Tải tất cả công văn");
		assertThat(page("giamsat", "/print")).contains("Phạm vi: các cơ quan trong phạm vi theo dõi của ");
		assertThat(page("thuongtruc", "/print")).doesNotContain("Phạm vi: ");
		assertThat(page("thuongtruc", "/print?asOf=2026-01-01")).contains("không được sau hôm nay (24/12/2025)");
	}

	@Test
	void aWrongDayIsSaidNotGuessed() throws Exception {
		this.mvc.perform(get("/print?asOf=mai").with(httpBasic("thuongtruc", "thuongtruc")).accept(MediaType.TEXT_HTML))
			.andExpect(status().isBadRequest());
	}

	@Test
	void theStandingBodysLetterheadIsTheStandingBodys() throws Exception {
		this.mvc
			.perform(
					post("/print/letterhead").with(httpBasic("giamsat", "giamsat")).with(csrf()).param("signer", "Tôi"))
			.andExpect(status().isForbidden());
		assertThat(page("giamsat", "/print")).doesNotContain("name=\"signer\"");
		assertThat(page("thuongtruc", "/print")).contains("name=\"signer\"", "value=\"Hà Nội\"");
		assertThat(page("truong.bo-cong-an", "/print")).contains("name=\"signer\"").doesNotContain("value=\"Hà Nội\"");
	}

	@Test
	void theLetterheadIsRememberedForTheOffice() throws Exception {
		this.mvc
			.perform(post("/print/letterhead").with(httpBasic("truong.bo-y-te", "truong.bo-y-te"))
				.with(csrf())
				.param("issuer", "BỘ Y TẾ")
				.param("signer", "Trần Thị Thử")
				.param("recipients", "- Như trên;\r\n- Lưu: VT, KH."))
			.andExpect(redirectedUrl("/print"));

		assertThat(page("truong.bo-y-te", "/print")).contains("value=\"Trần Thị Thử\"");
		assertThat(page("thuongtruc", "/print")).doesNotContain("Trần Thị Thử");
		byte[] word = this.mvc
			.perform(get("/api/print/due?format=docx").with(httpBasic("truong.bo-y-te", "truong.bo-y-te")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(text(word)).contains("Trần Thị Thử", "- Lưu: VT, KH.", "ngày 24 tháng 12 năm 2025", "Bộ Y tế")
			.doesNotContain("Bộ Công Thương");
	}

	@Test
	void aFileComesAsItIsAskedFor() throws Exception {
		this.mvc
			.perform(get("/api/print/overdue?asOf=2025-11-14&document=19-TB/TGV")
				.accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
				.with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isOk())
			.andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
			.andExpect(header().string("Content-Disposition",
					"attachment; filename=\"Danh-muc-nhiem-vu-dang-thuc-hien-qua-han-14-11-2025.xlsx\"; "
							+ "filename*=UTF-8''Danh%20m%E1%BB%A5c%20nhi%E1%BB%87m%20v%E1%BB%A5%20%C4%91ang%20th%E1%BB%B1c"
							+ "%20hi%E1%BB%87n%20qu%C3%A1%20h%E1%BA%A1n%2014-11-2025.xlsx"));
		this.mvc.perform(get("/api/print/overdue").accept(MediaType.IMAGE_PNG).with(httpBasic("lanhdao", "lanhdao")))
			.andExpect(status().isNotAcceptable());
	}

	@ParameterizedTest
	@CsvSource({ "thuongtruc,/api/print/everything,404,Không có loại phụ lục",
			"thuongtruc,/api/print/due?format=odt,400,Hãy chọn docx",
			"thuongtruc,/api/print/due?asOf=2026-12-31,400,sau hôm nay",
			"thuongtruc,/api/print/due?since=2025-12-24,400,sớm hơn",
			"thuongtruc,/api/print/due?dueBy=2025-12-01,400,muộn hơn",
			"thuongtruc,/api/print/due?agency=khong-co,400,khong-co",
			"truong.bo-y-te,/api/print/due?agency=bo-noi-vu,400,bo-noi-vu",
			"truong.bo-y-te,/api/print/covering-letters,403,''", "canbo.bo-y-te,/api/print/due,403,''" })
	void whatCannotBePrintedIsSaid(String who, String path, int status, String said) throws Exception {
		this.mvc.perform(get(path).with(httpBasic(who, who)))
			.andExpect(status().is(status))
			.andExpect(jsonPath("$.detail").value(containsString(said)));
	}

	private static String text(byte[] word) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
				XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			return extractor.getText();
		}
	}

	private String page(String who, String path) throws Exception {
		return this.mvc.perform(get(path).with(httpBasic(who, who)).accept(MediaType.TEXT_HTML))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
