package vn.dondoc.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.calendar.ClockMoved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MovableTimeTests {

	private static final Instant SYSTEM = Instant.parse("2026-11-21T00:00:00Z");

	private static final Instant WISHED = Instant.parse("2025-08-01T01:00:00Z");

	@TempDir
	private Path directory;

	private final List<Object> events = new ArrayList<>();

	@Test
	void runsOnFromWhereItWasMovedTo() {
		MovableTime time = timeAt(SYSTEM);
		Clock seenBefore = time.clock().withZone(ZoneId.of("Asia/Tokyo"));
		time.moveTo(WISHED);
		assertThat(time.clock().instant()).isEqualTo(WISHED);
		assertThat(seenBefore.instant()).isEqualTo(WISHED);
		assertThat(timeAt(SYSTEM.plusSeconds(90)).clock().instant()).isEqualTo(WISHED.plusSeconds(90));
	}

	@Test
	void tellsOfEveryMoveButNotOfAStart() {
		MovableTime time = timeAt(SYSTEM);
		time.startAt(WISHED);
		assertThat(this.events).isEmpty();
		time.moveTo(SYSTEM);
		assertThat(this.events).containsExactly(new ClockMoved(WISHED, SYSTEM));
	}

	@Test
	void isNotMovedAtFirst() {
		assertThat(timeAt(SYSTEM).isMoved()).isFalse();
		assertThat(timeAt(SYSTEM).clock().instant()).isEqualTo(SYSTEM);
	}

	@Test
	void goesBackToTheSystemsTimeWhenItsFileIsDamaged() throws Exception {
		Files.writeString(this.directory.resolve("clock"), "PT1");
		assertThat(timeAt(SYSTEM).isMoved()).isFalse();
	}

	@Test
	void readsTimesWithOffset() {
		assertThat(MovableTime.read(" 2025-08-01T08:00+07:00 ").toInstant()).isEqualTo(WISHED);
		assertThat(MovableTime.read("2025-08-01T01:00:00Z").toInstant()).isEqualTo(WISHED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "01/08/2025", "2025-08-01", "2025-08-01T08:00", "2025-02-30T08:00+07:00",
			"1999-12-31T08:00+07:00", "+292278-01-01T00:00:00Z" })
	void refusesWhatIsNoTimeInThisCentury(String text) {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> MovableTime.read(text));
	}

	private MovableTime timeAt(Instant system) {
		AdjustableClock clock = new AdjustableClock(Clock.fixed(system, ZoneOffset.UTC));
		return new MovableTime(clock, this.directory.resolve("clock"), this.events::add);
	}

	@Test
	void shiftsByWholeDurations() {
		AdjustableClock clock = new AdjustableClock(Clock.fixed(SYSTEM, ZoneOffset.UTC));
		clock.shift(Duration.ofDays(-1));
		assertThat(clock.instant()).isEqualTo("2026-11-20T00:00:00Z");
		assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
	}

}
