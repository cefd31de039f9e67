package vn.dondoc.annex;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What clients of {@code POST /api/annexes} rely on. */
@ApplicationTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class AnnexApiTest {

	private static final String HEADER = "STT;Nhiệm vụ;Văn bản giao;Cơ quan chủ trì;Cơ quan phối hợp;Thời hạn;Tiến độ;Đơn vị chưa hoàn thành\n";

	private static final String DOCUMENT = "Thông báo số 19-TB/TGV ngày 09/5/2025";

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AnnexIntake intake;

	@Test
	void aPreviewShowsEveryFieldAndChangesNothing() throws Exception {
		String before = state();
		String csv = """
				STT;Nhiệm vụ;Văn bản giao;Cơ quan chủ trì;Cơ quan phối hợp;Thời hạn;Kết quả thực hiện;Tiến độ;Ghi chú;Đơn vị chưa hoàn thành
				Nhóm 1 - Thể chế
				1;Xem trước phần một;Thông báo số 19-TB/TGV ngày 09/5/2025;Bộ Công an, Bộ Y tế;Bộ Nôi vuj;10/05/2025 (Hạn được giao: 30/4/2025);Đã trình;Đang thực hiện;Khẩn;1/2 đơn vị chưa hoàn thành: Bộ Y tế
				2;Xem trước phần hai;Thông báo số 19-TB/TGV ngày 09/5/2025;Hung Yên;;Quý I/2026;;;;
				""";
		String expected = """
				{"file":"phu-luc.csv","preview":true,
				 "rows":[{"position":1,"stt":"1","section":"Nhóm 1 - Thể chế","title":"Xem trước phần một",
				   "documents":[{"symbol":"19-TB/TGV","date":"2025-05-09","text":"Thông báo số 19-TB/TGV ngày 09/5/2025"}],
				   "leads":[{"text":"Bộ Công an","code":"bo-cong-an","collective":false},
				     {"text":"Bộ Y tế","code":"bo-y-te","collective":false}],
				   "coordinating":[{"text":"Bộ Nôi vuj","code":null,"collective":false}],
				   "deadline":{"text":"10/05/2025","kind":"DATE","date":"2025-05-10"},
				   "originalDeadline":{"text":"30/4/2025","kind":"DATE","date":"2025-04-30"},
				   "outstanding":[{"text":"Bộ Y tế","code":"bo-y-te"}],"outstandingCount":{"notDone":1,"of":2},
				   "result":"Đã trình","progress":"IN_PROGRESS","note":"Khẩn",
				   "problems":[{"severity":"WARNING","field":"coordinating","code":"UNKNOWN_AGENCY",
				     "message":"Không nhận ra cơ quan “Bộ Nôi vuj”.","suggestions":["Bộ Nội vụ","Sở Nội vụ"]}],
				   "directive":null},
				  {"position":2,"stt":"2","section":"Nhóm 1 - Thể chế","title":"Xem trước phần hai",
				   "documents":[{"symbol":"19-TB/TGV","date":"2025-05-09","text":"Thông báo số 19-TB/TGV ngày 09/5/2025"}],
				   "leads":[{"text":"Hung Yên","code":null,"collective":false}],"coordinating":[],
				   "deadline":{"text":"Quý I/2026","kind":"QUARTER","date":"2026-03-31"},"originalDeadline":null,
				   "outstanding":[],"outstandingCount":null,"result":null,"progress":null,"note":null,
				   "problems":[{"severity":"ERROR","field":"leads","code":"UNKNOWN_AGENCY",
				     "message":"Không nhận ra cơ quan “Hung Yên”.","suggestions":["Hưng Yên"]}],
				   "directive":null}],
				 "skipped":[{"position":1,"kind":"HEADER","text":"STT · Nhiệm vụ · Văn bản giao · Cơ quan chủ trì · Cơ quan phối hợp · Thời hạn · Kết quả thực hiện · Tiến độ · Ghi chú · Đơn vị chưa hoàn thành"},
				   {"position":2,"kind":"SECTION","text":"Nhóm 1 - Thể chế"}],
				 "totals":{"rows":2,"directives":1,"assignments":2,"errors":1,"warnings":1,"unchanged":0}}""";
		send(csv, "preview", "true").andExpect(status().isOk())
			.andExpect(jsonPath("$.sha256").value(matchesPattern("[0-9a-f]{64}")))
			.andExpect(content().json(expected.replace("\"preview\"", "\"sha256\":\"" + sha256(csv) + "\",\"preview\""),
					JsonCompareMode.STRICT));
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void issuingAnswersNumbersAndTheSameFileChangesNothing() throws Exception {
		String csv = HEADER + row("Giao lần đầu một", "Bộ Công an", "31/12/2025", "", "")
				+ row("Giao lần đầu hai", "Các bộ, ngành", "Thường xuyên", "", "");
		String numbers = send(csv).andExpect(status().isCreated())
			.andExpect(jsonPath("$.preview").value(false))
			.andExpect(jsonPath("$.rows[*].directive").value(everyItem(matchesPattern("NV-2025-\\d{5}"))))
			.andExpect(jsonPath("$.totals.directives").value(2))
			.andExpect(jsonPath("$.totals.unchanged").value(0))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?s).*?\"directive\":\"(NV-[0-9-]+)\"|.*", "$1 ");
		String after = state();
		send(csv).andExpect(status().isOk())
			.andExpect(jsonPath("$.totals.unchanged").value(2))
			.andExpect(jsonPath("$.rows[0].directive").value(numbers.split(" ")[0]))
			.andExpect(jsonPath("$.rows[1].directive").value(numbers.split(" ")[1]));
		assertThat(state()).isEqualTo(after);
		assertThat(numbers.split(" ")[0]).isNotEqualTo(numbers.split(" ")[1]);
	}

	@Test
	void aRowCorrectedBeforeItWasIssuedIsTheSameRowWhenTheFileComesAgain() throws Exception {
		String csv = HEADER + row("Sửa thời hạn rồi giao", "Bộ Y tế", "30/7/2025", "", "")
				+ row("Sửa tên cơ quan rồi giao", "Bộ Ytê", "30/7/2025", "", "");
		this.intake.issue(new AnnexFile("sua.csv", csv.getBytes(StandardCharsets.UTF_8), Defaults.none()),
				Corrections.none().with(1, "deadline", "31/12/2025").with(2, "leads", "Bộ Y tế"), false, "thuongtruc");

		send(csv).andExpect(status().isOk())
			.andExpect(jsonPath("$.totals.unchanged").value(2))
			.andExpect(jsonPath("$.totals.errors").value(0))
			.andExpect(jsonPath("$.rows[1].directive").isNotEmpty());
		assertThat(assignments("Sửa thời hạn rồi giao")).hasSize(1);
	}

	@Test
	void oneErrorIssuesNothingUnlessErrorsAreSkipped() throws Exception {
		String csv = HEADER + row("Có lỗi một", "Bộ Công an", "31/12/2025", "", "")
				+ row("Có lỗi hai", "Bộ Công an", "càng sớm càng tốt", "", "");
		String before = state();
		send(csv).andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
			.andExpect(jsonPath("$.preview").value(false))
			.andExpect(jsonPath("$.totals.errors").value(1))
			.andExpect(jsonPath("$.rows[*].directive").value(everyItem(nullValue())));
		assertThat(state()).isEqualTo(before);

		send(csv, "skipErrors", "true").andExpect(status().isCreated())
			.andExpect(jsonPath("$.rows[0].directive").value(matchesPattern("NV-.*")))
			.andExpect(jsonPath("$.rows[1].directive").value(nullValue()))
			.andExpect(jsonPath("$.totals.directives").value(1));
		assertThat(assignments("Có lỗi một")).containsExactly("bo-cong-an ISSUED null");
		assertThat(assignments("Có lỗi hai")).isEmpty();
	}

	@Test
	void whatIsDoneComesInClosed() throws Exception {
		send(HEADER + row("Đã xong đúng hạn", "Bộ Công an", "31/5/2025", "Đã hoàn thành", "")
				+ row("Đã xong quá hạn", "Bộ Công an", "31/5/2025", "Đã hoàn thành quá hạn", "")
				+ row("Còn một nơi", "Bộ Công an, Bộ Y tế, Bộ Nội vụ", "31/5/2025", "", "Bộ Y tế")
				+ row("Chưa xong", "Bộ Công an", "31/5/2025", "Chưa hoàn thành", ""))
			.andExpect(status().isCreated());
		assertThat(assignments("Đã xong đúng hạn")).containsExactly("bo-cong-an CLOSED DONE_ON_TIME");
		assertThat(assignments("Đã xong quá hạn")).containsExactly("bo-cong-an CLOSED DONE_LATE");
		assertThat(assignments("Còn một nơi")).containsExactly("bo-cong-an CLOSED DONE_ON_TIME",
				"bo-noi-vu CLOSED DONE_ON_TIME", "bo-y-te ISSUED null");
		assertThat(assignments("Chưa xong")).containsExactly("bo-cong-an ISSUED null");
		assertThat(processes("Đã xong đúng hạn")).isZero();
		assertThat(processes("Còn một nơi")).isEqualTo(1);
	}

	@Test
	void defaultsFillWhatRowsLack() throws Exception {
		String csv = "STT;Nhiệm vụ;Cơ quan chủ trì\n1;Dùng mặc định;Bộ Công an\n";
		send(csv, "preview", "true", "documentSymbol", "12-TB/BCĐ", "documentDate", "2025-03-05", "deadline",
				"quý IV/2025")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.rows[0].documents[0].symbol").value("12-TB/BCĐ"))
			.andExpect(jsonPath("$.rows[0].documents[0].date").value("2025-03-05"))
			.andExpect(jsonPath("$.rows[0].deadline.date").value("2025-12-31"))
			.andExpect(jsonPath("$.totals.errors").value(0));
	}

	@Test
	void aFileThatCannotBeTakenInIsAProblemInVietnamese() throws Exception {
		String before = state();
		MockMultipartFile picture = new MockMultipartFile("file", "anh.docx", null, new byte[] { (byte) 0x89, 'P' });
		answer(multipart("/api/annexes").file(picture), "thuongtruc").andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType("application/problem+json;charset=UTF-8"))
			.andExpect(jsonPath("$.detail").value(containsString("không phải là Word")))
			.andExpect(jsonPath("$.instance").value("/api/annexes"));
		answer(multipart("/api/annexes"), "thuongtruc").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.detail").value(allOf(containsString("Thiếu"), containsString("file"))));
		send(HEADER + row("Thời hạn chung sai", "Bộ Công an", "", "", ""), "deadline", "bao giờ cũng được")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.detail").value(containsString("Không hiểu thời hạn chung")));
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void onlyTheStandingBodyAndAdministratorsTakeInAnnexes() throws Exception {
		for (String username : List.of("canbo.bo-cong-an", "truong.bo-cong-an", "giamsat", "lanhdao")) {
			answer(multipart("/api/annexes").file(file(HEADER)), username).andExpect(status().isForbidden())
				.andExpect(content().contentType("application/problem+json;charset=UTF-8"));
		}
	}

	private ResultActions send(String csv, String... parameters) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart("/api/annexes").file(file(csv));
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return answer(request, "thuongtruc");
	}

	private ResultActions answer(MockMultipartHttpServletRequestBuilder request, String username) throws Exception {
		return this.web.perform(request.with(httpBasic(username, username)));
	}

	private static MockMultipartFile file(String csv) {
		return new MockMultipartFile("file", "phu-luc.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
	}

	private static String row(String title, String lead, String deadline, String progress, String outstanding) {
		return String.join(";", "", title, DOCUMENT, '"' + lead + '"', "", deadline, progress, outstanding) + "\n";
	}

	private static String sha256(String csv) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)));
	}

	/** Figures that any change would move. */
	private String state() {
		return this.jdbc.sql("""
				select (select count(*) from annex) || ' ' || (select count(*) from directive) || ' '
				  || (select count(*) from assignment) || ' ' || (select count(*) from event) || ' '
				  || (select count(*) from notice) || ' ' || (select count(*) from act_ru_execution)""")
			.query(String.class)
			.single();
	}

	private List<String> assignments(String title) {
		return this.jdbc.sql("""
				select agency_code || ' ' || state || ' ' || coalesce(recorded_outcome, 'null')
				from assignment join directive on directive.id = directive_id where title = ? order by agency_code""")
			.param(title)
			.query(String.class)
			.list();
	}

	private int processes(String title) {
		return this.jdbc.sql("""
				select count(*) from act_ru_execution where parent_id_ is null
				  and business_key_ in (select number from directive where title = ?)""")
			.param(title)
			.query(Integer.class)
			.single();
	}

}
