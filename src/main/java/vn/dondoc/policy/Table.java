package vn.dondoc.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.dondoc.notification.Notice;

/** A table that has passed {@link TableCheck}. */
record Table(List<Row> rows) {

	/** With the rows in the order in which they come about. */
	static Table inOrder(List<Row> rows) {
		List<Row> ordered = rows.stream()
			.sorted(Comparator.comparingInt((Row row) -> Vocabulary.EVENTS.indexOf(row.event()))
				.thenComparingInt(Table::moment)
				.thenComparing((row) -> String.join(",", row.priorities()))
				.thenComparing((row) -> String.join(",", row.agencyKinds())))
			.toList();
		return new Table(IntStream.range(0, ordered.size()).mapToObj((i) -> ordered.get(i).numbered(i + 1)).toList());
	}

	/** What is before a deadline begins with the most days left. */
	private static int moment(Row row) {
		if (!row.isDated()) {
			return 0;
		}
		return row.isAbout(Notice.Kind.DUE_SOON) ? -row.fromDay() : row.fromDay();
	}

	Optional<Row> at(Notice.Kind kind, int day, Policy.Subject subject) {
		return of(kind, subject).filter((row) -> row.holdsOn(day)).findFirst();
	}

	/** The rows about an event for a subject, in the order of their days. */
	Stream<Row> of(Notice.Kind kind, Policy.Subject subject) {
		return this.rows.stream()
			.filter((row) -> row.isAbout(kind) && row.isFor(subject))
			.sorted(Comparator.comparing(Row::fromDay, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	/**
	 * When an assignment that was told of by a row is looked at again. A repeat counts
	 * from the day people were told, so nobody is told twice in a week because the
	 * telling came late.
	 */
	LocalDate next(Row row, LocalDate today, LocalDate deadline, Policy.Subject subject) {
		Stream<LocalDate> repeat = Stream.ofNullable(row.repeatAfter()).map(today::plusDays);
		Stream<LocalDate> later = of(Notice.Kind.OVERDUE, subject).map((other) -> deadline.plusDays(other.fromDay()))
			.filter((day) -> day.isAfter(today));
		return Stream.concat(repeat, later).min(Comparator.naturalOrder()).orElseThrow();
	}

	/** The same but for where the rows stand. */
	boolean saysTheSameAs(Table other) {
		return numberless().equals(other.numberless());
	}

	private List<Row> numberless() {
		return this.rows.stream().map((row) -> row.numbered(0)).toList();
	}

}
