package vn.dondoc.simulation;

import java.time.LocalDate;

/** Something that a person does. A work is an assignment, by its name in the plan. */
sealed interface Action {

	record Issue(Order order) implements Action {
	}

	record Assign(String work, String officer) implements Action {
	}

	record Report(String work, String officer) implements Action {
	}

	record Accept(String work) implements Action {
	}

	record Return(String work) implements Action {
	}

	/** The standing body asks for it now. */
	record Remind(String work) implements Action {
	}

	/** An agency asks for more time. */
	record Propose(String work, String officer, LocalDate to) implements Action {
	}

	/**
	 * The standing body decides.
	 *
	 * @param to the new deadline, the one proposed or another; null refuses
	 */
	record Decide(String work, LocalDate to) implements Action {
	}

	/** The standing body opens a review of everything that is overdue. */
	record OpenReview(String name, LocalDate answerBy) implements Action {
	}

	/** An agency answers all that it is asked for, and commits to finish. */
	record AnswerReview(String name, String agency) implements Action {
	}

}
