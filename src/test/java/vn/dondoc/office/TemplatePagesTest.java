package vn.dondoc.office;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class TemplatePagesTest {

	private static final String NAME = "annex-portrait";

	@Autowired
	private MockMvc web;

	@Autowired
	private Templates templates;

	@Autowired
	private DocumentPrinter printer;

	@Test
	void anEditedTemplateIsUsedAtOnceAndTheDeliveredOneCanComeBack() throws Exception {
		byte[] edited = WordPackage.delivered(NAME).replaced("Nơi nhận:", "Nơi gửi:").file();
		int seen = this.templates.newest(NAME);
		upload(edited, seen, "Đổi nơi nhận").andExpect(redirectedUrl("/templates#" + NAME));
		assertThat(this.templates.current(NAME)).isEqualTo(edited);
		assertThat(new String(WordPackage.of(this.printer.word(Samples.annex(NAME, 2))).text("word/document.xml")))
			.contains("Nơi gửi:");
		page().andExpect(content().string(allOf(containsString("Đổi nơi nhận"), containsString("Bản " + (seen + 1)))));

		upload(edited, seen, "Muộn").andExpect(status().isPreconditionFailed())
			.andExpect(content().string(containsString("Người khác vừa thay mẫu này")));
		upload(WordPackage.delivered(NAME).replaced("{{chucVu}}", "{{chucvuu}}").file(), seen + 1, "Nhầm")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Có phải là {{chucVu}}?")));

		this.web
			.perform(post("/templates/" + NAME + "/restore").param("restored", "0")
				.param("version", String.valueOf(seen + 1))
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(redirectedUrl("/templates#" + NAME));
		assertThat(this.templates.current(NAME)).isEqualTo(this.templates.content(NAME, 0));
		this.web
			.perform(get("/templates/" + NAME + "/" + (seen + 1) + ".docx").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(content().bytes(edited));
		assertThat(this.web
			.perform(get("/templates/" + NAME + "/" + (seen + 1) + ".pdf").with(httpBasic("thuongtruc", "thuongtruc")))
			.andReturn()
			.getResponse()
			.getContentAsByteArray()).startsWith("%PDF".getBytes());
	}

	@Test
	void aFileLargerThanAnyFormIsAnsweredOnThePage() throws Exception {
		String page = this.web
			.perform(post("/templates/" + NAME).content(new byte[21 << 20]).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isSeeOther())
			.andReturn()
			.getResponse()
			.getHeader("Location");
		this.web.perform(get(page).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(content().string(containsString("Tệp quá lớn nên chưa nhận")));
	}

	@Test
	void anUnknownTemplateOrVersionIsNotThere() throws Exception {
		for (String path : new String[] { "/templates/x/0.docx", "/templates/" + NAME + "/999.pdf" }) {
			this.web.perform(get(path).with(httpBasic("thuongtruc", "thuongtruc"))).andExpect(status().isNotFound());
		}
		this.web.perform(get("/templates").with(httpBasic("lanhdao", "lanhdao"))).andExpect(status().isForbidden());
	}

	private ResultActions upload(byte[] file, int seen, String reason) throws Exception {
		return this.web
			.perform(multipart("/templates/" + NAME).file(new MockMultipartFile("file", "mau.docx", null, file))
				.param("version", String.valueOf(seen))
				.param("reason", reason)
				.with(httpBasic("thuongtruc", "thuongtruc")));
	}

	private ResultActions page() throws Exception {
		return this.web.perform(get("/templates").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isOk());
	}

}
