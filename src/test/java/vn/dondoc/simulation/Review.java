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
	}

	List<Work> asked() {
		return this.asked;
	}

	void answer(String agency) {
		this.answered.add(agency);
	}

	/** What nobody has answered for when the last day for it is over; once. */
	List<Work> silent(LocalDate today) {
		if (this.over || !today.isAfter(this.answerBy)) {
			return List.of();
		}
		this.over = true;
		return this.asked.stream()
			.filter((work) -> !this.answered.contains(work.agency()) && isOverdue(work, today))
			.toList();
	}

	private static boolean isOverdue(Work work, LocalDate today) {
		return work.isOpen() && work.due() != null && work.due().isBefore(today);
	}

}
