package vn.dondoc.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tables that are refused, each with its reason as people read it. */
class WrongTableTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final DmnReader reader = new DmnReader();

	private final TableCheck check = new TableCheck();

	/** A row is changed by replacing the text of one cell. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Assigned_event       | "ASSIGNEDD"      | Hàng 1: không có sự kiện “ASSIGNEDD”.
					Assigned_event       | -                | Hàng 1: chưa chọn sự kiện.
					Assigned_days        | [1..2]           | Hàng 1: sự kiện này không tính theo ngày.
					Assigned_tell        | "officer"        | Hàng 1: khi giao nhiệm vụ chưa có cán bộ nào, phải báo cho người khác nữa.
					Assigned_priority    | "HIGH"           | Hàng 1: không có mức độ “HIGH”.
					AssignedUrgently_priority | -           | Hàng 2: trùng trường hợp với hàng 1; mỗi trường hợp chỉ được thuộc một hàng.
					DueSoon_days         | [2..70]          | Hàng 3: ngày cuối phải là số không nhỏ hơn ngày đầu và không quá 60.
					DueSoon_days         | -                | Hàng 3: ngày cuối phải là số không nhỏ hơn ngày đầu và không quá 60.
					DueSoon_repeatAfter  | 2                | Hàng 3: chỉ nhắc lại được khi đã quá hạn.
					DueTomorrow_level    | 1                | Hàng 4: mức phải cao hơn mức của hàng 3, vì báo sau hàng đó.
					Overdue_days         | [2..6]           | Quá hạn từ ngày 1 đến ngày 1 không có hàng nào nói báo cho ai.
					Overdue_days         | [1..7]           | Hàng 6: trùng trường hợp với hàng 5; mỗi trường hợp chỉ được thuộc một hàng.
					Overdue_days         | [6..1]           | Hàng 5: không đọc được số ngày “[6..1]”; viết như [1..6], 7 hoặc >= 15.
					Overdue_days         | days + 1         | Hàng 5: không đọc được số ngày “days + 1”; viết như [1..6], 7 hoặc >= 15.
					Overdue_agencyKind   | "VILLAGE"        | Hàng 5: không có loại cơ quan “VILLAGE”.
					Overdue_agencyKind   | "MINISTRY"       | Quá hạn từ ngày 1 đến ngày 6 không có hàng nào nói báo cho ai. (nhiệm vụ thường, cơ quan ngang bộ, cơ quan thuộc Chính phủ)
					Overdue_priority     | "URGENT"         | Quá hạn từ ngày 1 đến ngày 6 không có hàng nào nói báo cho ai. (nhiệm vụ thường)
					HeadAgain_days       | 7                | Quá hạn từ ngày 8 đến ngày 14 không có hàng nào nói báo cho ai.
					HeadAgain_level      | 1                | Hàng 6: mức phải cao hơn mức của hàng 5, vì báo sau hàng đó.
					HeadAgain_level      | "hai"            | Hàng 6: mức “"hai"” không phải là số.
					HeadAgain_level      | -                | Hàng 6: mức phải là số từ 1 đến 9.
					HeadAgain_tell       | "agency-head,minister" | Hàng 6: không có vai trò “minister”.
					HeadAgain_tell       | -                | Hàng 6: chưa chọn báo cho ai. Nếu không muốn báo ai, hãy bỏ hàng này.
					HeadAgain_tell       | ""               | Hàng 6: chưa chọn báo cho ai. Nếu không muốn báo ai, hãy bỏ hàng này.
					HeadAgain_urgent     | -                | Hàng 6: chưa nói báo ngay hay trong thư buổi sáng.
					HeadAgain_urgent     | maybe            | Hàng 6: “maybe” phải là true hoặc false.
					HeadAgain_repeatAfter | 0               | Hàng 6: số ngày nhắc lại phải từ 1 đến 365.
					Leadership_repeatAfter | -              | Hàng 7: là mốc cuối cùng mà không nhắc lại: sau đó không còn ai được báo nữa. Hãy nhập số ngày nhắc lại.
					Leadership_repeatAfter | 1.5            | Hàng 7: số ngày nhắc lại “1.5” không phải là số.
					Leadership_days      | [15..90]         | Quá hạn từ ngày 91 trở đi không có hàng nào nói báo cho ai.
					Leadership_level     | 1                | Hàng 7: mức phải cao hơn mức của hàng 6, vì báo sau hàng đó.
					Returned_level       | 4                | Hàng 8: sự kiện này không có mức.
					""")
	void aRowIsRefusedByName(String cell, String text, String reason) throws IOException {
		String wrong = delivered().replaceFirst("(id=\"Rule_" + cell + "\"><text>)[^<]*",
				"$1" + Matcher.quoteReplacement("-".equals(text) ? "" : text).replace(">", "&gt;"));

		assertThat(reasons(wrong)).contains(reason);
	}

	/** The file is changed by replacing a text in it. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					id="escalation-policy" | id="escalation" | Tệp không có quyết định mang mã “escalation-policy”.
					hitPolicy="UNIQUE"     | hitPolicy="FIRST" | Bảng phải theo nguyên tắc chọn UNIQUE, không phải FIRST.
					camunda:historyTimeToLive="P180D" | `` | Chưa đặt thời gian giữ lịch sử (History time to live) cho quyết định.
					<text>agencyKind</text> | <text>kind</text> | Thiếu cột vào “agencyKind” (hoặc cột đã bị đổi biểu thức).
					name="tell"            | name="told"      | Thiếu cột ra “tell” (hoặc cột đã bị đổi tên).
					<definitions           | <!DOCTYPE definitions [<!ENTITY a "b">]><definitions | Tệp có khai báo kiểu tài liệu (DOCTYPE), không được nhận.
					</definitions>         | ``               | Tệp không phải là bảng quyết định DMN đọc được.
					<inputEntry id="Rule_Overdue_days"> | <inputEntry id="Rule_Overdue_days" expressionLanguage="groovy"> | Hàng 5: Ngôn ngữ biểu thức “groovy” không được nhận; chỉ nhận FEEL.
					<outputEntry id="Rule_Overdue_tell"> | <outputEntry id="Rule_Overdue_tell" expressionLanguage="javascript"> | Hàng 5: Ngôn ngữ biểu thức “javascript” không được nhận; chỉ nhận FEEL.
					<inputExpression id="InputExpression_Event" | <inputExpression id="InputExpression_Event" expressionLanguage="juel" | Ngôn ngữ biểu thức “juel” không được nhận; chỉ nhận FEEL.
					<text>event</text>     | <text>${runtime}</text> | Không có cột vào “${runtime}”.
					</decision>            | </decision><decision id="other" name="Khác" /> | Tệp chỉ được có một quyết định “escalation-policy”, không phụ thuộc quyết định hay mô hình khác.
					""")
	void aFileIsRefused(String old, String changed, String reason) throws IOException {
		String file = delivered();
		assertThat(file).contains(old);

		assertThat(reasons(file.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)))).contains(reason);
	}

	@Test
	void whatIsNoTableAtAllIsRefused() {
		assertThat(reasons("không phải XML")).containsExactly("Tệp không phải là bảng quyết định DMN đọc được.");
		assertThat(reasons("<a/>")).containsExactly("Tệp không phải là bảng quyết định DMN đọc được.");
		assertThat(reasons("<a>".repeat(5_000))).containsExactly("Tệp không phải là bảng quyết định DMN đọc được.");
		assertThat(reasons(" ".repeat(DmnGate.LARGEST + 1))).containsExactly("Tệp lớn quá 256 KB.");
	}

	@Test
	void whoLeavesAnEventWithoutARowIsTold() throws IOException {
		List<Row> rows = this.reader.read(delivered().getBytes(StandardCharsets.UTF_8))
			.stream()
			.filter((row) -> row.number() != 1 && row.number() != 8 && row.number() != 4)
			.toList();

		assertThat(this.check.faults(rows)).isEmpty();
		assertThat(this.check.warnings(rows).stream().map(this::words)).containsExactlyInAnyOrder(
				"Không báo cho ai khi: Giao nhiệm vụ. (nhiệm vụ thường)", "Không báo cho ai khi: Trả lại báo cáo.",
				"Không nhắc khi còn từ 0 đến 1 ngày làm việc.");
	}

	private List<String> reasons(String file) {
		WrongTable refusal = catchThrowableOfType(WrongTable.class,
				() -> this.check.require(this.reader.read(file.getBytes(StandardCharsets.UTF_8))));
		return refusal.faults().stream().map(this::words).toList();
	}

	private String words(Fault fault) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/policy");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages.getMessage(fault.named(), VIETNAMESE);
	}

	static String delivered() throws IOException {
		return Files.readString(Path.of("processes/escalation-policy.dmn"));
	}

}
