package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.statistics.Figures;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** Reads the trend: a point a week, and the days that today is compared with. */
@Component
class Trends {

	private static final int WEEKS = 12;

	private static final List<Integer> COMPARED = List.of(7, 30);

	private final PastDays past;

	private final Clock clock;

	Trends(PastDays past, Clock clock) {
		this.past = past;
		this.clock = clock;
	}

	/** Whether it can be had without counting a past day. */
	boolean isAtHand(LocalDate today, Viewer viewer) {
		return this.past.knows(
				Stream.concat(weeks(today), COMPARED.stream().map((days) -> today.minusDays(days))).toList(), viewer);
	}

	Trend of(Viewer viewer) {
		LocalDate today = VietnamTime.today(this.clock);
		return of(today, this.past.of(today, viewer), viewer);
	}

	/**
	 * @param now the directives as they stand today
	 */
	Trend of(LocalDate today, Figures now, Viewer viewer) {
		List<Trend.Point> points = new ArrayList<>(weeks(today).map((day) -> point(day, viewer)).toList());
		points.add(new Trend.Point(today, now));
		return new Trend(points,
				COMPARED.stream()
					.map((days) -> new Trend.Change(days, point(today.minusDays(days), viewer), now))
					.toList());
	}

	private Trend.Point point(LocalDate day, Viewer viewer) {
		return new Trend.Point(day, this.past.of(day, viewer));
	}

	private static Stream<LocalDate> weeks(LocalDate today) {
		return IntStream.range(0, WEEKS).mapToObj((i) -> today.minusWeeks(WEEKS - i));
	}

}
