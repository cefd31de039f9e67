package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
		return this.past.knows(days(today), viewer);
	}

	Trend of(Viewer viewer) {
		LocalDate today = VietnamTime.today(this.clock);
		return of(today, this.past.of(List.of(today), viewer).get(today), viewer);
	}

	/**
	 * @param now the directives as they stand today
	 */
	Trend of(LocalDate today, Figures now, Viewer viewer) {
		Map<LocalDate, Figures> before = this.past.of(days(today), viewer);
		List<Trend.Point> points = new ArrayList<>(
				weeks(today).map((day) -> new Trend.Point(day, before.get(day))).toList());
		points.add(new Trend.Point(today, now));
		return new Trend(points, COMPARED.stream().map((days) -> {
			LocalDate day = today.minusDays(days);
			return new Trend.Change(days, new Trend.Point(day, before.get(day)), now);
		}).toList());
	}

	private static List<LocalDate> days(LocalDate today) {
		return Stream.concat(weeks(today), COMPARED.stream().map((days) -> today.minusDays(days))).distinct().toList();
	}

	private static Stream<LocalDate> weeks(LocalDate today) {
		return IntStream.range(0, WEEKS).mapToObj((i) -> today.minusWeeks(WEEKS - i));
	}

}
