package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.FigureLinks;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;

/**
 * How the directives have stood over the last weeks.
 *
 * @param points from the first day to today
 * @param changes against a week and against a month ago
 */
record Trend(List<Point> points, List<Change> changes) {

	/** A line for each figure. */
	public List<Line> lines() {
		return Stream.of(Measure.values()).map((measure) -> Line.of(measure, this.points)).toList();
	}

	record Point(LocalDate day, Figures figures) {
	}

	/**
	 * @param days how many days ago
	 */
	record Change(int days, Point before, Figures now) {

		public List<Difference> differences() {
			return Stream.of(Measure.values())
				.map((measure) -> new Difference(measure, measure.of(this.before.figures()), measure.of(this.now)))
				.toList();
		}

	}

	record Difference(Measure measure, long before, long now) {

		public long size() {
			return Math.abs(this.now - this.before);
		}

		/** Which sentence says it. */
		public String way() {
			return (this.now > this.before) ? "up" : (this.now < this.before) ? "down" : "same";
		}

	}

	/** What is drawn and compared. */
	enum Measure {

		ASSIGNED(Figures::assigned, "assigned"), DONE(Figures::done, "done"),
		ON_TIME(Figures::inProgressOnTime, "inProgressOnTime"),
		OVERDUE(Figures::inProgressOverdue, "inProgressOverdue");

		private final ToLongFunction<Figures> figure;

		private final String name;

		Measure(ToLongFunction<Figures> figure, String name) {
			this.figure = figure;
			this.name = name;
		}

		public long of(Figures figures) {
			return this.figure.applyAsLong(figures);
		}

		/**
		 * Where its directives are listed.
		 * @param asOf a past day; null for today
		 */
		public String link(LocalDate asOf) {
			return new FigureLinks(asOf, null, Counting.DIRECTIVES, Judging.IN_FORCE).figures(GroupBy.NONE, null)
				.get(this.name);
		}

	}

}
