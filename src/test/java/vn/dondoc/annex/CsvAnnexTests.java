package vn.dondoc.annex;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.annex.AnnexRefused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvAnnexTests {

	private static final String ANNEX = """
			STT;Nhiệm vụ;Văn bản giao;Cơ quan chủ trì;Thời hạn
			1;"Việc một; gồm ""hai"" phần
			và nhiều dòng, cả dấu phẩy";Kế hoạch số 02-KH/BCĐ ngày 01/02/2025;"Bộ Công an, Bộ Y tế";30/6/2025
			""";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void readsAnyUnicodeWithItsMark(String charset) {
		checkRead(("\uFEFF" + ANNEX).getBytes(Charset.forName(charset)));
	}

	@ParameterizedTest
	@CsvSource({ "';'", "','", "'\t'", "'|'" })
	void findsTheSeparator(String separator) {
		String[] header = { "STT", "Nhiệm vụ", "Văn bản giao", "Cơ quan chủ trì", "Thời hạn" };
		String[] row = { "1", "Việc một", "Kế hoạch số 02-KH/BCĐ ngày 01/02/2025", "\"Bộ Công an, Bộ Y tế\"",
				"30/6/2025" };
		String text = String.join(separator, header) + "\r\n" + String.join(separator, row) + "\r\n";
		assertThat(Sample.csv(text).rows().get(0).leads()).hasSize(2);
		assertThat(Sample.csv("sep=" + separator + "\r\n" + text).rows().get(0).leads()).hasSize(2);
	}

	@Test
	void readsUtf8WithoutAMark() {
		checkRead(ANNEX.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsOldVietnameseTextOnlyWhenItIsThat() {
		String decomposed = "STT;Nhiê\u0323m vu\u0323;Cơ quan chu\u0309 tri\u0300;Thơ\u0300i ha\u0323n\n"
				+ "1;La\u0323p kê\u0301 hoa\u0323ch;Bô\u0323 Công an;30/6/2025\n";
		AnnexReading reading = Sample.read(decomposed.getBytes(Charset.forName("windows-1258")), "a.csv");
		assertThat(reading.rows().get(0).leads()).extracting(AgencyName::code).containsExactly("bo-cong-an");
		assertThat(reading.rows().get(0).title()).isEqualTo("Lạp kế hoạch");
		byte[] oldFont = { 'S', 'T', 'T', ';', 'N', 'h', 'i', (byte) 0xD6, 'm', ' ', 'v', (byte) 0xF4, '\n', '1', ';',
				'a' };
		assertThatExceptionOfType(AnnexRefused.class).isThrownBy(() -> Sample.read(oldFont, "a.csv"))
			.extracting(AnnexRefused::reason)
			.isEqualTo(Reason.ENCODING);
	}

	private static void checkRead(byte[] content) {
		AnnexReading reading = Sample.read(content, "Phụ lục.CSV");
		assertThat(reading.rows()).hasSize(1);
		AnnexRow row = reading.rows().get(0);
		assertThat(row.title()).isEqualTo("Việc một; gồm \"hai\" phần và nhiều dòng, cả dấu phẩy");
		assertThat(row.leads()).extracting(AgencyName::code).containsExactly("bo-cong-an", "bo-y-te");
		assertThat(row.problems()).isEmpty();
		assertThat(reading.sha256()).hasSize(64);
	}

}
