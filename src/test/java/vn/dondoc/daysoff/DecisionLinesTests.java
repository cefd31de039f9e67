package vn.dondoc.daysoff;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.DayException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionLinesTests {

	@Test
	void aYearsDecisionIsReadAsItIsPasted() {
		assertThat(DecisionLines.read("""
				31/8/2026; nghỉ; Hoán đổi; làm bù 22/8

				22/08/2026\tLàm bù\tCho thứ Hai 31/8
				10-1-2026 làm việc  Cho 02/01
				""")).containsExactly(new DayException(LocalDate.of(2026, 8, 31), false, "Hoán đổi; làm bù 22/8"),
				new DayException(LocalDate.of(2026, 8, 22), true, "Cho thứ Hai 31/8"),
				new DayException(LocalDate.of(2026, 1, 10), true, "Cho 02/01"));
	}

	@ParameterizedTest
	@CsvSource({ "31/8/2026; nghỉ;, line", "31/8; nghỉ; Hoán đổi, line", "31/8/2026 Hoán đổi, line",
			"31/2/2026; nghỉ; Hoán đổi, noDay", "31/8/2026; nghỉ; A|31/8/2026; làm; B, twice", "' ', empty",
			"31/8/0026; nghỉ; A, year" })
	void whatCannotBeMeantIsRefused(String lines, String why) {
		assertThatExceptionOfType(WrongDecision.class).isThrownBy(() -> DecisionLines.read(lines.replace('|', '\n')))
			.satisfies((ex) -> assertThat(ex.getCodes()).containsExactly("workingDays.wrong." + why));
	}

}
