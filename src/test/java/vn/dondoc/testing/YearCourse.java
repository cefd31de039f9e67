package vn.dondoc.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.dondoc.testing.History.Given;
import vn.dondoc.testing.History.Reported;

/**
 * Makes up how one agency came to where it stands: what it was given, asked for, reported
 * and got back.
 */
final class YearCourse {

	static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Whatever happened, happened by then. */
	static final LocalDate LAST = LocalDate.of(2025, 12, 23);

	private final Random random;

	private final History.Directive directive;

	private final LocalDate issued;

	YearCourse(Random random, History.Directive directive) {
		this.random = random;
		this.directive = directive;
		this.issued = LocalDate.ofInstant(directive.issued(), VIETNAM);
	}

	History recurring(String agency) {
		return of(agency, List.of(new Given(this.directive.issued(), null)), List.of());
	}

	History recorded(String agency, LocalDate due, boolean late) {
		return new History(this.directive, agency, List.of(new Given(this.directive.issued(), due)), List.of(),
				late ? "DONE_LATE" : "DONE_ON_TIME", null);
	}

	/**
	 * Done by the deadline, sometimes after one report had come back or the deadline was
	 * moved.
	 */
	History onTime(String agency, LocalDate due, boolean mayBeExtended) {
		List<Given> deadlines = (mayBeExtended && chance(9)) ? extended(due) : given(due);
		LocalDate from = day(deadlines.get(deadlines.size() - 1).at()).plusDays(1);
		LocalDate last = earlier(due, LAST.minusDays(1));
		LocalDate submitted = between(later(from, due.minusDays(40)), last);
		return of(agency, deadlines,
				returnedThen(from, submitted, between(submitted.plusDays(1), earlier(submitted.plusDays(6), LAST))));
	}

	/** Done after the deadline; accepted between two days. */
	History late(String agency, LocalDate due, LocalDate acceptedFrom, LocalDate acceptedBy, boolean mayBeExtended) {
		LocalDate submitted = between(later(due.plusDays(1), acceptedFrom.minusDays(12)),
				earlier(acceptedBy.minusDays(1), later(due.plusDays(18), acceptedFrom)));
		LocalDate accepted = between(later(submitted.plusDays(1), acceptedFrom),
				earlier(later(submitted.plusDays(5), acceptedFrom.plusDays(3)), acceptedBy));
		return of(agency, (mayBeExtended && chance(9)) ? extended(due) : given(due),
				returnedThen(due, submitted, accepted));
	}

	/**
	 * Not done: nothing reported, or a report that came back, or one that waits since a
	 * day.
	 */
	History open(String agency, LocalDate due, LocalDate reportsFrom, boolean mayBeExtended) {
		List<Given> deadlines = (mayBeExtended && chance(9)) ? extended(due) : given(due);
		LocalDate from = later(reportsFrom, this.issued.plusDays(4));
		List<Reported> reports = new ArrayList<>();
		if (from.isBefore(LAST.minusDays(2)) && chance(5)) {
			LocalDate submitted = between(from, LAST.minusDays(2));
			boolean waits = chance(2);
			reports.add(new Reported(at(submitted), waits ? null : at(between(submitted.plusDays(1), LAST)), false));
		}
		return of(agency, deadlines, reports);
	}

	private History of(String agency, List<Given> deadlines, List<Reported> reports) {
		return new History(this.directive, agency, deadlines, reports, null, null);
	}

	private List<Given> given(LocalDate due) {
		return List.of(new Given(this.directive.issued(), due));
	}

	/**
	 * Moved before the first deadline had passed, so that nothing was overdue meanwhile.
	 */
	private List<Given> extended(LocalDate due) {
		LocalDate first = due.minusDays(15 + this.random.nextInt(50));
		if (!first.isAfter(this.issued.plusDays(12)) || !first.isBefore(LAST)) {
			return given(due);
		}
		LocalDate granted = first.minusDays(1 + this.random.nextInt(8));
		return List.of(new Given(this.directive.issued(), first), new Given(at(granted), due));
	}

	private List<Reported> returnedThen(LocalDate from, LocalDate submitted, LocalDate accepted) {
		Reported last = new Reported(at(submitted), at(accepted), true);
		if (!chance(8) || !submitted.isAfter(from.plusDays(6))) {
			return List.of(last);
		}
		LocalDate first = submitted.minusDays(5);
		return List.of(new Reported(at(first), at(first.plusDays(2 + this.random.nextInt(2))), false), last);
	}

	private LocalDate between(LocalDate from, LocalDate to) {
		long days = to.toEpochDay() - from.toEpochDay();
		return (days <= 0) ? to : from.plusDays(this.random.nextInt((int) days + 1));
	}

	private Instant at(LocalDate day) {
		return day.atTime(LocalTime.of(8 + this.random.nextInt(9), this.random.nextInt(60)))
			.atZone(VIETNAM)
			.toInstant();
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, VIETNAM);
	}

	static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
