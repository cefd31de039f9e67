package vn.dondoc.review;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an agency enters, line by line, in any order. */
record AnswerDraft(@NotNull @Size(max = 2_000) List<@NotNull @Valid Entry> lines) {

	/**
	 * The answer for one assignment.
	 *
	 * @param assignment its number
	 * @param day as typed: the new deadline proposed, or the day promised
	 */
	record Entry(@Size(max = 200) String assignment, Choice choice, @Size(max = 4_000) String cause,
			@Size(max = 4_000) String responsibility, @Size(max = 4_000) String solution,
			@Size(max = 4_000) String roadMap, @Size(max = 200) String day) {
	}

	/** What can be answered. */
	enum Choice {

		EXTENSION, COMMITMENT

	}

}
