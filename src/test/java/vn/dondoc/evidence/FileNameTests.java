package vn.dondoc.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			báo cáo.pdf               | báo cáo.pdf
			../../etc/báo cáo.pdf     | báo cáo.pdf
			C:\\Users\\An\\kết quả.pdf | kết quả.pdf
			..                        | minh-chung.pdf
			.pdf                      | pdf.pdf
			.htaccess.pdf             | htaccess.pdf
			Số 12-BC.2025             | Số 12-BC.2025.pdf
			kết quả: đạt "100%"?.PDF  | kết quả_ đạt _100%__.PDF
			`  hai   dấu cách .pdf `  | hai dấu cách.pdf
			""")
	void isSafeOnAnySystem(String sent, String kept) {
		assertThat(FileName.of(sent).as(FileKind.PDF)).isEqualTo(kept);
	}

	@Test
	void hasNothingThatIsNotSeen() {
		assertThat(FileName.of("bao\u202Efdp.exe\u0000\u0007\u200B.pdf").as(FileKind.PDF)).isEqualTo("baofdp.exe.pdf");
		assertThat(FileName.of("hai\r\ndòng.pdf").as(FileKind.PDF)).isEqualTo("hai dòng.pdf");
		assertThat(FileName.of(null).as(FileKind.ZIP)).isEqualTo("minh-chung.zip");
	}

	@Test
	void isComposedAndCutBetweenLetters() {
		String name = Normalizer.normalize("Kết quả thực hiện nghị quyết ".repeat(11), Normalizer.Form.NFD) + ".docx";
		String kept = FileName.of(name).as(FileKind.DOCX);
		assertThat(kept).endsWith(".docx").startsWith("Kết quả thực hiện nghị quyết Kết quả");
		assertThat(kept.getBytes(StandardCharsets.UTF_8).length).isBetween(230, FileName.MOST_BYTES);
		assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();

		String family = "👨‍👩‍👧 q\u0323\u0307";
		assertThat(FileName.of(family.repeat(40)).as(FileKind.PDF).getBytes(StandardCharsets.UTF_8))
			.hasSizeLessThanOrEqualTo(FileName.MOST_BYTES);
	}

}
