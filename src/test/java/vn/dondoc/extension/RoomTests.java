package vn.dondoc.extension;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.assignment.WrongEntry;
import vn.dondoc.assignment.WrongStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RoomTests {

	private static final Limits LIMITS = new Limits(2, Period.ofDays(180));

	private static final LocalDate FIRST = LocalDate.of(2025, 6, 30);

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			// the day after the deadline, and the 180th after the first one
			"2025-06-01, 2025-07-01, -", "2025-06-01, 2025-12-27, -", "2025-06-01, 2025-12-28, extension.too-far",
			"2025-06-01, 2025-06-30, extension.not-later", "2025-06-01, 2025-05-01, extension.not-later",
			// today is the earliest when the deadline has passed
			"2025-08-01, 2025-08-01, -", "2025-08-01, 2025-07-31, extension.past" })
	void aDayIsLaterNotPastAndNotTooFar(LocalDate today, LocalDate day, String refusal) {
		Room room = new Room("NV-1.bo-y-te", FIRST, FIRST, 0, LIMITS, today);

		if (refusal == null) {
			room.require(day, "newDate");
		}
		else {
			assertThatExceptionOfType(WrongEntry.class).isThrownBy(() -> room.require(day, "newDate"))
				.satisfies((wrong) -> assertThat(wrong.getCodes()).containsExactly(refusal));
		}
	}

	@Test
	void theFarthestDayCountsFromTheFirstDeadlineHoweverOftenItWasMoved() {
		Room room = new Room("NV-1.bo-y-te", LocalDate.of(2025, 12, 1), FIRST, 1, LIMITS, LocalDate.of(2025, 11, 1));

		assertThat(room.from()).isEqualTo("2025-12-02");
		assertThat(room.to()).isEqualTo("2025-12-27");
	}

	@Test
	void thereIsNoneWithoutADeadlineOrAfterTheLastTimeOrTheLastDay() {
		LocalDate today = LocalDate.of(2025, 7, 1);
		refused(new Room("NV-1.bo-y-te", null, null, 0, LIMITS, today), "extension.no-deadline");
		refused(new Room("NV-1.bo-y-te", FIRST, FIRST, 2, LIMITS, today), "extension.too-often");
		refused(new Room("NV-1.bo-y-te", FIRST, FIRST, 0, new Limits(0, Period.ofDays(180)), today),
				"extension.too-often");
		refused(new Room("NV-1.bo-y-te", FIRST, FIRST, 0, LIMITS, LocalDate.of(2025, 12, 28)), "extension.exhausted");
	}

	private static void refused(Room room, String code) {
		assertThatExceptionOfType(WrongStep.class).isThrownBy(room::requireAny)
			.satisfies((refusal) -> assertThat(refusal.getCodes()).containsExactly(code));
	}

}
