package vn.dondoc.annex;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '=',
			value = { "<p>Bộ <b>Công</b> an</p> = Bộ Công an", "Bộ&nbsp;Y&nbsp;tế = Bộ Y tế", "KH&amp;CN = KH&CN",
					"R&D; KH&CN = R&D; KH&CN", "x < 5 và y > 3 = x < 5 và y > 3",
					"<Tên đơn vị> báo cáo = <Tên đơn vị> báo cáo", "hoàn thành<sup>3</sup>) = hoàn thành)",
					"Chi_x000D_ tiết = Chi tiết" })
	void takesOutMarkupAndNothingElse(String raw, String clean) {
		assertThat(Texts.clean(raw)).isEqualTo(clean);
	}

	@Test
	void keepsLinesApart() {
		assertThat(Texts.clean("một<br>hai<p>ba</p>bốn\r\n \n năm\u2028sáu")).isEqualTo("một\nhai\nba\nbốn\nnăm\nsáu");
	}

	@Test
	void bringsTextToOneForm() {
		assertThat(Texts.clean(Normalizer.normalize("\uFEFFBộ\u00a0 Y\u200b  tế\t", Normalizer.Form.NFD)))
			.isEqualTo("Bộ Y tế");
		assertThat(Texts.key("  VĂN BẢN giao – Đơn vị ")).isEqualTo("van ban giao don vi");
	}

}
