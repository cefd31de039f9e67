package vn.dondoc.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.dondoc.directive.Priority;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a list of directives is narrowed to; null or blank means everything. An agency, a
 * supervisor or a deadline narrows to some of a directive's assignments: its status is
 * then that of these, so that a figure counted by any of them opens into exactly its
 * rows.
 *
 * @param status any of these
 * @param agency code of a lead agency
 * @param document symbol of a source document, or its text where it has no symbol
 * @param section heading under which the document lists it
 * @param q words of the title or the number
 * @param dueFrom first day of the deadline in force
 * @param dueTo last day of the deadline in force
 * @param priority how urgent
 * @param asOf the day whose end the list shows; null means now
 * @param deadline by which deadline it is judged what is overdue, and which are meant by
 * the two days; null means the one in force
 * @param since the day with whose end a movement is compared
 * @param movement how they moved since then
 * @param supervisor user name of who watched over a lead agency on that day
 * @param without what they lack
 */
public record DirectiveFilter(Set<Status> status, String agency, String document, String section, String q,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueFrom,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueTo, Priority priority,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf, ByDeadline deadline,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since, Movement movement, String supervisor,
		Set<Without> without) {

	public static final DirectiveFilter ALL = new DirectiveFilter(null, null, null, null, null, null, null, null, null,
			null);

	public DirectiveFilter {
		status = (status != null) ? Set.copyOf(status) : Set.of();
		agency = clean(agency);
		document = clean(document);
		section = clean(section);
		q = clean(q);
		supervisor = clean(supervisor);
		without = (without != null) ? Set.copyOf(without) : Set.of();
	}

	/**
	 * Directives as they stand, however they came there, with or without a supervisor.
	 */
	public DirectiveFilter(Set<Status> status, String agency, String document, String section, String q,
			LocalDate dueFrom, LocalDate dueTo, Priority priority, LocalDate asOf, ByDeadline deadline) {
		this(status, agency, document, section, q, dueFrom, dueTo, priority, asOf, deadline, null, null, null, null);
	}

	/** Those with one of these statuses that are due from one day to another. */
	public static DirectiveFilter due(LocalDate from, LocalDate to, Status... status) {
		return new DirectiveFilter(Set.copyOf(List.of(status)), null, null, null, null, from, to, null, null, null);
	}

	public boolean byFirst() {
		return this.deadline == ByDeadline.ORIGINAL;
	}

	public boolean isEmpty() {
		return equals(ALL);
	}

	Slice slice() {
		return new Slice(this.status, this.agency, this.document, this.section, this.dueFrom, this.dueTo,
				this.supervisor, this.without, this.movement);
	}

	/** A deadline of an assignment. */
	public enum ByDeadline {

		IN_FORCE, ORIGINAL

	}

	static String clean(String text) {
		return (text == null || text.isBlank()) ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

}
