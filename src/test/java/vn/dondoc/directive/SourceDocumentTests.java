package vn.dondoc.directive;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SourceDocumentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "Thông báo số 19-TB/TGV ngày 09/5/2025|19-TB/TGV|2025-05-09",
					"Thông báo số 06 - TB/CQTTBCĐ ngày 27/9/2025|06-TB/CQTTBCĐ|2025-09-27",
					"Nghị quyết số 71/NQ-CP|71/NQ-CP|-", "Kế hoạch 02|-|-",
					"Thông báo kết luận số 552/TB-VPCP ngày 13/10/2025|552/TB-VPCP|2025-10-13",
					"Thông báo số 25-TB/TGV, ngày 24/5/202|25-TB/TGV|-",
					"Nghị định số 94/2024/NĐ-CP ngày 24 tháng 7 năm 2024|94/2024/NĐ-CP|2024-07-24",
					"Chỉ thị 21/CT-TTg ngày 31/6/2025|21/CT-TTg|-", "19-TB/TGV|19-TB/TGV|-",
					"Kế hoạch số 02 - Bộ Công an|-|-", "Công văn 163-CV/ĐU, 07/11/2025|163-CV/ĐU|2025-11-07",
					"Tờ trình số 1039/TTr-CP ngày 7.11.2025 của Chính phủ|1039/TTr-CP|2025-11-07" })
	void readsSymbolAndDate(String text, String symbol, LocalDate date) {
		assertThat(SourceDocument.parse(text)).containsExactly(new SourceDocument(symbol, date, text));
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "; ", "\n", ";\n", ", ", " và ", ",\n", " và\n", "\n- " })
	void takesApartWhatAnyJointHolds(String joint) {
		assertThat(SourceDocument
			.parse("Thông báo số 01-TB/BCĐTW ngày 22/01/2025" + joint + "Nghị quyết số 71/NQ-CP ngày 01/4/2025"))
			.extracting(SourceDocument::symbol, SourceDocument::date, SourceDocument::text)
			.containsExactly(
					tuple("01-TB/BCĐTW", LocalDate.of(2025, 1, 22), "Thông báo số 01-TB/BCĐTW ngày 22/01/2025"),
					tuple("71/NQ-CP", LocalDate.of(2025, 4, 1), "Nghị quyết số 71/NQ-CP ngày 01/4/2025"));
	}

	@Test
	void sharesTheKindAmongSymbols() {
		assertThat(SourceDocument.parse("Các thông báo số 19-TB/TGV, 23-TB/TGV và số 25-TB/TGV ngày 24/5/2025"))
			.extracting(SourceDocument::symbol)
			.containsExactly("19-TB/TGV", "23-TB/TGV", "25-TB/TGV");
	}

	@Test
	void keepsACitationTogetherThatANarrowCellBreaks() {
		assertThat(SourceDocument.parse("Thông báo số\n19-TB/TGV\nngày 09/5/2025")).containsExactly(
				new SourceDocument("19-TB/TGV", LocalDate.of(2025, 5, 9), "Thông báo số 19-TB/TGV ngày 09/5/2025"));
		assertThat(SourceDocument
			.parse("Thông báo\nKết luận số 552/TB-VPCP ngày\n13/10/2025 về chuyển đổi số và cải cách")).hasSize(1);
	}

	@Test
	void findsNothingInABlankCell() {
		assertThat(SourceDocument.parse(" \n ")).isEmpty();
		assertThat(SourceDocument.parse(null)).isEmpty();
	}

	@Test
	void findsCitationsInAHeading() {
		assertThat(SourceDocument.cited("TÌNH HÌNH THỰC HIỆN THÔNG BÁO KẾT LUẬN SỐ 552/TB-VPCP NGÀY 13/10/2025"))
			.containsExactly(new SourceDocument("552/TB-VPCP", LocalDate.of(2025, 10, 13),
					"THÔNG BÁO KẾT LUẬN SỐ 552/TB-VPCP NGÀY 13/10/2025"));
		assertThat(SourceDocument.cited("(Kèm theo Thông báo số        /TB-VPCP ngày     tháng 11 năm 2025)"))
			.isEmpty();
	}

}
