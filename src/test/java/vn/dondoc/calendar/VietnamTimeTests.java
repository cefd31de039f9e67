package vn.dondoc.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VietnamTimeTests {

	@Test
	void theDayBeginsSevenHoursBeforeTheOneOfGreenwich() {
		assertThat(VietnamTime.today(at("2025-12-31T16:59:59Z"))).isEqualTo(LocalDate.of(2025, 12, 31));
		assertThat(VietnamTime.today(at("2025-12-31T17:00:00Z"))).isEqualTo(LocalDate.of(2026, 1, 1));
	}

	@Test
	void aDayIsWrittenDayFirst() {
		assertThat(VietnamTime.format(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
	}

	private static Clock at(String instant) {
		return Clock.fixed(Instant.parse(instant), ZoneId.of("America/New_York"));
	}

}
