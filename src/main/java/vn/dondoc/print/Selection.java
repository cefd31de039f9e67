package vn.dondoc.print;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.Movement;
import vn.dondoc.register.Status;
import vn.dondoc.web.Viewer;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an annex is printed of.
 *
 * @param asOf the day whose end it shows; null means today
 * @param since an earlier day with which it compares; null for none
 * @param dueBy the last day of what falls due; null means thirty days after asOf
 * @param agency code of a lead agency; null for all
 * @param document symbol of a source document, or its text where it has none; null for
 * all
 * @param section heading under which a document lists it; null for all
 * @param groupBy by what the results are grouped
 */
record Selection(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueBy, String agency, String document, String section,
		Grouping groupBy) {

	private static final int DAYS_AHEAD = 30;

	static final Set<Status> ASSIGNED = Set.copyOf(EnumSet.complementOf(EnumSet.of(Status.WITHDRAWN)));

	Selection {
		agency = clean(agency);
		document = clean(document);
		section = clean(section);
		groupBy = (groupBy != null) ? groupBy : Grouping.SECTION;
	}

	/** By what the rows of a list stand together. */
	enum Grouping {

		SECTION, DOCUMENT

	}

	/** All directives as of a day. */
	static Selection of(LocalDate asOf) {
		return new Selection(asOf, null, null, null, null, null, null);
	}

	/**
	 * The same with every day given.
	 * @throws WrongSelection when the days contradict each other
	 */
	Selection complete(LocalDate today) {
		LocalDate day = (this.asOf != null) ? this.asOf : today;
		if (day.isAfter(today)) {
			throw new WrongSelection("asOf", "print.wrong.asOf", today);
		}
		if (this.since != null && !this.since.isBefore(day)) {
			throw new WrongSelection("since", "print.wrong.since", day);
		}
		if (this.dueBy != null && this.dueBy.isBefore(day)) {
			throw new WrongSelection("dueBy", "print.wrong.dueBy", day);
		}
		return new Selection(day, this.since, (this.dueBy != null) ? this.dueBy : day.plusDays(DAYS_AHEAD), this.agency,
				this.document, this.section, this.groupBy);
	}

	Selection ofAgency(String code) {
		return new Selection(this.asOf, this.since, this.dueBy, code, this.document, this.section, this.groupBy);
	}

	/** Those with one of these statuses. */
	DirectiveFilter with(Set<Status> statuses) {
		return filter(statuses, null, null, this.asOf);
	}

	DirectiveFilter overdueOn(LocalDate day) {
		return filter(Set.of(Status.IN_PROGRESS_OVERDUE), null, null, day);
	}

	/** What is not overdue yet and falls due by the last day. */
	DirectiveFilter due() {
		return filter(Set.of(Status.IN_PROGRESS_ON_TIME), this.asOf, this.dueBy, this.asOf);
	}

	DirectiveFilter moved(Movement movement) {
		return new DirectiveFilter(null, this.agency, this.document, this.section, null, null, null, null, this.asOf,
				null, this.since, movement, null, null);
	}

	/** Whether only some of an agency's or everybody's directives are meant. */
	boolean isPart() {
		return this.document != null || this.section != null;
	}

	/** Who sees exactly what this is about. */
	Viewer seenBy(Viewer viewer) {
		if (this.agency == null) {
			return viewer;
		}
		return new Viewer(viewer.username(), Set.of(), viewer.sees(this.agency) ? Set.of(this.agency) : Set.of());
	}

	private DirectiveFilter filter(Set<Status> statuses, LocalDate dueFrom, LocalDate dueTo, LocalDate day) {
		return new DirectiveFilter(statuses, this.agency, this.document, this.section, null, dueFrom, dueTo, null, day,
				null);
	}

	private static String clean(String text) {
		return (text == null || text.isBlank()) ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

}
