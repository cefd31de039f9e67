package vn.dondoc.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.web.Viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class NextMorningTests {

	private static final LocalDate FRIDAY = LocalDate.of(2025, 8, 1);

	private final WorkingDays workingDays = mock();

	private final Viewer viewer = mock();

	@TempDir
	private Path directory;

	@Test
	void isTheNextWorkingDaysFromFridayOn() {
		assertThat(from("2025-08-01T02:00:00Z")).isEqualTo("2025-08-04T08:00");
	}

	@Test
	void isTodaysWhenItIsStillEarly() {
		assertThat(from("2025-08-01T00:59:00Z")).isEqualTo("2025-08-01T08:00");
	}

	private String from(String now) {
		given(this.workingDays.isWorkingDay(FRIDAY)).willReturn(true);
		given(this.workingDays.next(any())).willReturn(FRIDAY.plusDays(3));
		AdjustableClock clock = new AdjustableClock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
		MovableTime time = new MovableTime(clock, this.directory.resolve("clock"), (event) -> {
		});
		new NextMorning(time, this.workingDays).go(this.viewer, new RedirectAttributesModelMap());
		verify(this.viewer).require("administrator", "standing-body");
		return time.now().toLocalDateTime().toString();
	}

}
