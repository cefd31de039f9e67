package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import vn.dondoc.statistics.Figures;

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

		ASSIGNED(Figures::assigned, "IN_PROGRESS_OVERDUE,IN_PROGRESS_ON_TIME,RECURRING,DONE_ON_TIME,DONE_LATE"),
		DONE(Figures::done, "DONE_ON_TIME,DONE_LATE"),
		ON_TIME(Figures::inProgressOnTime, "IN_PROGRESS_ON_TIME,RECURRING"),
		OVERDUE(Figures::inProgressOverdue, "IN_PROGRESS_OVERDUE");

		private final ToLongFunction<Figures> figure;

		private final String statuses;

		Measure(ToLongFunction<Figures> figure, String statuses) {
			this.figure = figure;
			this.statuses = statuses;
		}

		public long of(Figures figures) {
			return this.figure.applyAsLong(figures);
		}

		/** The statuses that its list shows. */
		public String statuses() {
			return this.statuses;
		}

	}

}
