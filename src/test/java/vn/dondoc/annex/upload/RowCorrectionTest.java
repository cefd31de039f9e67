package vn.dondoc.annex.upload;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is unclear in a file, and what people put in its place. */
@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(Pages.class)
class RowCorrectionTest {

	@Autowired
	private Pages pages;

	@Autowired
	private Agencies agencies;

	@Test
	void whatIsUnclearIsCorrectedAndThenIssued() throws Exception {
		String csv = Pages.csv(Pages.row("Sửa rồi giao một", "Bộ Công an, Hung Yên", "31/12/2025"),
				Pages.row("Sửa rồi giao hai", "Bộ Y tế", "càng sớm càng tốt"));
		String page = this.pages.upload(csv);
		this.pages.show(page)
			.andExpect(content().string(allOf(containsString("Không nhận ra cơ quan “Hung Yên”."),
					containsString("Không hiểu thời hạn “càng sớm càng tốt”."),
					containsString("value=\"Bộ Công an, Hưng Yên\""), containsString("value=\"Không có thời hạn\""))));

		this.pages.send(page + "/issue").andExpect(redirectedUrl(page)).andExpect(flash().attribute("refused", true));
		assertThat(this.pages.issued("Sửa rồi giao%")).isEmpty();

		this.pages.send(page + "/rows/1", "text.leads", "Bộ Công an, Hưng Yên", "show", "errors")
			.andExpect(redirectedUrl(page + "?show=errors&at=1#row-1"));
		this.pages.send(page + "/rows/2", "text.deadline", "quý IV/2025")
			.andExpect(redirectedUrl(page + "?at=2#row-2"));
		this.pages.show(page + "?show=all")
			.andExpect(content().string(allOf(not(containsString("Không nhận ra")),
					containsString("thuongtruc đã sửa. Trong tệp ghi: “Bộ Công an, Hung Yên”"),
					containsString("Giao 2 nhiệm vụ"))));

		this.pages.send(page + "/issue").andExpect(redirectedUrl(page)).andExpect(flash().attributeCount(0));
		assertThat(this.pages.issued("Sửa rồi giao%")).containsExactly("Sửa rồi giao hai bo-y-te 2025-12-31",
				"Sửa rồi giao một bo-cong-an 2025-12-31", "Sửa rồi giao một hung-yen 2025-12-31");
	}

	@Test
	void whatWasForgottenIsGivenLater() throws Exception {
		String page = this.pages
			.upload("STT;Nhiệm vụ;Cơ quan chủ trì\n1;Quên ghi một;Bộ Công an\n2;Quên ghi hai;Bộ Y tế\n");
		this.pages.show(page).andExpect(content().string(containsString("Không có văn bản giao nhiệm vụ.")));
		this.pages.send(page + "/defaults", "deadline", "bao giờ cũng được")
			.andExpect(redirectedUrl(page))
			.andExpect(flash().attribute("reason", containsString("Không hiểu thời hạn chung")));
		this.pages
			.send(page + "/defaults", "documentSymbol", "12-TB/BCĐ", "documentDate", "2025-03-05", "deadline",
					"31/12/2025")
			.andExpect(flash().attributeCount(0));
		this.pages.show(page)
			.andExpect(content().string(allOf(containsString("Giao 2 nhiệm vụ"),
					containsString("Văn bản giao cho dòng không ghi: 12-TB/BCĐ (05/03/2025)"))));
	}

	@Test
	void wrongCorrectionsAreRefused() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Sửa sai", "Bộ Công an", "31/12/2025")));
		this.pages.send(page + "/rows/1", "text.amount", "5").andExpect(status().isBadRequest());
		this.pages.send(page + "/rows/1", "reset", "amount").andExpect(status().isBadRequest());
		this.pages.send(page + "/rows/1").andExpect(status().isBadRequest());
		this.pages.send(page + "/rows/1", "text.title", "x".repeat(20_001)).andExpect(status().isBadRequest());
		this.pages.send(page + "/rows/2", "text.title", "Không có dòng này").andExpect(status().isNotFound());
		assertThat(this.pages.corrections(page)).isEmpty();
		String unknown = "/annexes/" + UUID.randomUUID();
		this.pages.send(unknown + "/rows/1", "text.title", "x").andExpect(status().isNotFound());
		this.pages.get("/api" + unknown + "/progress", "thuongtruc")
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.detail").value(containsString("Không có tệp này")));
	}

	@Test
	void anUnknownNameIsRememberedWhenOneAgencyIsChosenForIt() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Ghi nhớ một", "Cơ quan lạ Alpha; Bộ Y tế", "31/12/2025"),
				Pages.row("Ghi nhớ hai", "Cơ quan lạ Alpha", "31/12/2025")));
		this.pages.send(page + "/rows/1", "text.leads", "Bộ Công an; Bộ Nội vụ; Bộ Y tế", "remember", "on")
			.andExpect(flash().attribute("remembered", containsString("Chưa ghi nhớ")));
		this.pages.send(page + "/rows/1", "reset", "leads");
		this.pages.send(page + "/rows/1", "text.leads", "Bộ Công an; Bộ Y tế", "remember", "on")
			.andExpect(flash().attribute("remembered", "Từ nay “Cơ quan lạ Alpha” được hiểu là Bộ Công an."));
		assertThat(this.agencies.directory().byCode("bo-cong-an").orElseThrow().aliases()).contains("Cơ quan lạ Alpha");
		this.pages.show(page).andExpect(content().string(not(containsString("Không nhận ra"))));
	}

	@Test
	void aCorrectionCanBeTakenBack() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Lấy lại", "Bộ Công an", "31/12/2025")));
		this.pages.send(page + "/rows/1", "text.title", "Tên khác", "text.deadline", "30/6/2026");
		assertThat(this.pages.corrections(page)).containsExactly("deadline 30/6/2026", "title Tên khác");
		this.pages.send(page + "/rows/1", "reset", "title");
		assertThat(this.pages.corrections(page)).containsExactly("deadline 30/6/2026");
		this.pages.send(page + "/rows/1", "text.title", "Lấy lại", "text.deadline", " 31/12/2025 ");
		assertThat(this.pages.corrections(page)).as("the printed text entered again").isEmpty();
	}

}
