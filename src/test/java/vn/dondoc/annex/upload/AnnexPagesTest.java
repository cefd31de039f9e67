package vn.dondoc.annex.upload;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.DemoPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * From the file to the work begun, as a person of the standing body goes. Each test has
 * titles of its own.
 */
@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(Pages.class)
class AnnexPagesTest {

	@Autowired
	private Pages pages;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theWorkBeginsUnderTheEyesOfWhoeverIssuedIt() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Tiến độ một", "Bộ Công an, Bộ Y tế", "31/12/2025"),
				Pages.row("Tiến độ hai", "Bộ Nội vụ", "31/12/2025")));
		this.pages.get("/api" + page + "/progress", "thuongtruc")
			.andExpect(content().json("{\"assignments\":0,\"started\":0}"));
		this.pages.send(page + "/issue").andExpect(redirectedUrl(page));
		this.pages.get("/api" + page + "/progress", "thuongtruc")
			.andExpect(content().json("{\"assignments\":3,\"started\":0}", JsonCompareMode.STRICT));
		this.pages.show(page)
			.andExpect(content().string(allOf(containsString("Đã khởi tạo 0/3 phân công"),
					containsString("<noscript><meta http-equiv=\"refresh\""))));

		this.pages.startAssignments();
		this.pages.get("/api" + page + "/progress", "thuongtruc").andExpect(jsonPath("$.started").value(3));
		String number = this.pages.number("Tiến độ một");
		this.pages.show(page)
			.andExpect(content().string(allOf(containsString("Đã giao 2 nhiệm vụ, 3 phân công."),
					containsString("href=\"/directives/" + number + "\""), not(containsString("http-equiv")))));
	}

	@Test
	void theSameFileAgainHasNothingNew() throws Exception {
		String csv = Pages.csv(Pages.row("Gửi hai lần", "Bộ Công an", "31/12/2025"));
		String first = this.pages.upload(csv);
		assertThat(this.pages.upload(csv)).as("while it waits, it is the same upload").isEqualTo(first);
		this.pages.send(first + "/issue");
		String second = this.pages.upload(csv);
		assertThat(second).isNotEqualTo(first);
		this.pages.show(second)
			.andExpect(content().string(allOf(containsString("Đã có: " + this.pages.number("Gửi hai lần")),
					containsString("không còn gì để giao"), not(containsString("/issue\"")))));
		this.pages.send(second + "/issue").andExpect(redirectedUrl(second));
		assertThat(this.pages.issued("Gửi hai lần")).hasSize(1);
	}

	@Test
	void twoTabsIssueOnce() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Hai thẻ cùng lúc", "Các bộ, ngành", "31/12/2025")));
		CompletableFuture
			.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> this.pages.press(page + "/issue")))
				.limit(4)
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(this.jdbc.sql("select count(*) from directive where title = 'Hai thẻ cùng lúc'")
			.query(Integer.class)
			.single()).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from annex_upload_row where upload_id = ?")
			.param(this.pages.idOf(page))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void rowsWithoutErrorsGoAheadAndTheOthersFollow() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Giao trước", "Bộ Công an", "31/12/2025"),
				Pages.row("Giao sau", "Bộ Công an", "không rõ")));
		this.pages.show(page).andExpect(content().string(containsString("Giao 1 dòng không lỗi, để lại 1 dòng")));
		this.pages.send(page + "/issue", "skipErrors", "true");
		assertThat(this.pages.issued("Giao trước")).hasSize(1);
		this.pages.send(page + "/rows/1", "text.title", "Giao trước, đổi tên").andExpect(status().isConflict());
		this.pages.send(page + "/defaults", "deadline", "31/12/2025").andExpect(status().isConflict());
		this.pages.send(page + "/delete").andExpect(status().isConflict());

		this.pages.send(page + "/rows/2", "text.deadline", "Không có thời hạn");
		this.pages.show(page).andExpect(content().string(containsString("Giao 1 dòng còn lại")));
		this.pages.send(page + "/issue");
		assertThat(this.pages.issued("Giao trước%")).hasSize(1);
		assertThat(this.pages.issued("Giao sau")).containsExactly("Giao sau bo-cong-an null");
	}

	@Test
	void aRefusedFileIsSaidBesideTheForm() throws Exception {
		int before = this.pages.uploads();
		this.web
			.perform(multipart("/annexes").file(new MockMultipartFile("file", "anh.docx", null, new byte[] { 1, 2 }))
				.param("deadline", "31/12/2025")
				.with(httpBasic("thuongtruc", "thuongtruc"))
				.accept(MediaType.TEXT_HTML))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content()
				.string(allOf(containsString("Chưa nhận tệp “anh.docx”"), containsString("không phải là Word (.docx)"),
						containsString("name=\"file\""), containsString("value=\"31/12/2025\""))));
		this.web
			.perform(multipart("/annexes").file(new MockMultipartFile("file", "", null, new byte[0]))
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Chưa chọn tệp.")));
		this.pages.show("/annexes?refused=too-large").andExpect(content().string(containsString("Tệp lớn hơn 20 MB")));
		assertThat(this.pages.uploads()).isEqualTo(before);
	}

	@Test
	void aDroppedFileIsGone() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Bỏ đi", "Bộ Công an", "31/12/2025")));
		this.pages.send(page + "/rows/1", "text.title", "Sửa trước khi bỏ");
		this.pages.show("/annexes").andExpect(content().string(containsString("href=\"" + page + "\"")));
		this.pages.send(page + "/delete").andExpect(redirectedUrl("/annexes"));
		this.pages.get(page, "thuongtruc").andExpect(status().isNotFound());
		this.pages.show("/annexes").andExpect(content().string(not(containsString("href=\"" + page + "\""))));
	}

	@Test
	void aLongListComesInPagesAndNothingIsLeftUnsaid() throws Exception {
		StringBuilder csv = new StringBuilder("Phụ lục kèm theo;;;;\n").append(Pages.HEADER);
		for (int i = 1; i <= 250; i++) {
			csv.append(i).append(Pages.row("Trang dài " + i, "Bộ Công an", (i == 180) ? "không rõ" : "31/12/2025"));
		}
		String page = this.pages.upload(csv.toString());
		this.pages.show(page)
			.andExpect(content().string(allOf(containsString("id=\"row-180\""), not(containsString("id=\"row-1\"")),
					containsString("Phụ lục kèm theo"))));
		this.pages.show(page + "?show=all&page=3")
			.andExpect(content().string(allOf(containsString("id=\"row-201\""), containsString("id=\"row-250\""),
					not(containsString("id=\"row-200\"")), containsString("Trang 3/3"))));
		this.pages.show(page + "?show=all&at=180")
			.andExpect(content().string(allOf(containsString("id=\"row-180\""), containsString("Trang 2/3"))));
		this.pages.show(page + "?show=errors&edit=7")
			.andExpect(content().string(allOf(containsString("Sửa dòng 7"), containsString(">Trang dài 7</textarea>"),
					containsString("list=\"agencies\""))));
	}

	@Test
	void othersAreRefused() throws Exception {
		String page = this.pages.upload(Pages.csv(Pages.row("Không phải việc của cán bộ", "Bộ Công an", "31/12/2025")));
		for (String username : List.of("canbo.bo-cong-an", "giamsat", "lanhdao")) {
			for (String path : List.of("/annexes", page, "/api" + page + "/progress")) {
				this.pages.get(path, username).andExpect(status().isForbidden());
			}
			for (String path : List.of(page + "/issue", page + "/delete", page + "/defaults", page + "/rows/1")) {
				this.web.perform(post(path).param("text.title", "x").with(httpBasic(username, username)))
					.andExpect(status().isForbidden());
			}
			this.web
				.perform(multipart("/annexes")
					.file(new MockMultipartFile("file", "a.csv", null, Pages.HEADER.getBytes()))
					.with(httpBasic(username, username)))
				.andExpect(status().isForbidden());
		}
		this.web.perform(MockMvcRequestBuilders.get(page).with(httpBasic("admin", DemoPeople.ADMIN_PASSWORD)))
			.andExpect(status().isOk());
	}

}
