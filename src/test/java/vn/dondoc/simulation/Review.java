package vn.dondoc.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A review of overdue work, by the plan. */
final class Review {

	private final LocalDate answerBy;

	private final List<Work> asked;

	private final Set<String> answered = new HashSet<>();

	private boolean over;

	Review(LocalDate answerBy, Collection<Work> all, LocalDate today) {
		this.answerBy = answerBy;
		this.asked = all.stream().filter((work) -> isOverdue(work, today)).toList();
		this.asked.forEach((work) -> work.askedIn(this));
	}

	/** What an agency has to say something of. */
	List<Work> awaited(LocalDate today) {
		return this.asked.stream().filter((work) -> awaits(work, today)).toList();
	}

	/**
	 * Nothing is left to say of what is reported, has got more time or waits for a
	 * decision on that.
	 */
	boolean awaits(Work work, LocalDate today) {
		return !this.over && !this.answered.contains(work.agency()) && !work.isProposed() && isOverdue(work, today);
	}

	void answer(String agency) {
		this.answered.add(agency);
	}

	/** What nobody has answered for when the last day for it is over; once. */
	List<Work> silent(LocalDate today) {
		if (this.over || !today.isAfter(this.answerBy)) {
			return List.of();
		}
		List<Work> silent = awaited(today);
		this.over = true;
		return silent;
	}

	private static boolean isOverdue(Work work, LocalDate today) {
		return work.isOpen() && work.due() != null && work.due().isBefore(today);
	}

}
