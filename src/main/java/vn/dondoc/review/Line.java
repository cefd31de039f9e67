package vn.dondoc.review;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * An assignment in a review, and what its agency answers.
 *
 * @param position in the agency's list, from 1
 * @param assignment its number
 * @param directive the directive's number
 * @param document documents that gave it; may be null
 * @param deadline the one that had passed when the review was opened
 * @param original the first one given, where that was another; else null
 * @param daysOverdue by {@code deadline}, today or on the last day for answers
 * @param answer as recorded, or why none is needed just now; null while one is awaited
 * @param day proposed as the new deadline, here or before, or promised; else null
 * @param decision what became of the proposal of an extension; null when there is none
 */
record Line(int position, String assignment, String directive, String title, String document,
		@JsonFormat(pattern = "yyyy-MM-dd") LocalDate deadline, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate original,
		int daysOverdue, Answer answer, String cause, String responsibility, String solution, String roadMap,
		@JsonFormat(pattern = "yyyy-MM-dd") LocalDate day, Decision decision) {

	/** Whether the agency still has to answer. */
	boolean isAwaited() {
		return this.answer == null;
	}

	/**
	 * What became of a proposal.
	 *
	 * @param state where it stands
	 * @param to the new deadline when granted; else null
	 * @param reason as given with the decision; may be null
	 */
	record Decision(State state, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate to, String reason) {

		enum State {

			WAITING, GRANTED, REFUSED,
			/** the assignment was closed before anybody decided */
			LAPSED

		}

	}

}
