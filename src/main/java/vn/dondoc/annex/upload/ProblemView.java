package vn.dondoc.annex.upload;

import java.util.List;

import vn.dondoc.annex.Problem;

/**
 * A problem of a row with what can be done about it.
 *
 * @param choices what one click puts in its place
 * @param aboutName whether it is a name that is not known, which can be remembered
 */
record ProblemView(Problem problem, List<Choice> choices, boolean aboutName) {

	/**
	 * A text that one click puts into a field.
	 *
	 * @param label what the button says
	 * @param field the field that changes
	 * @param text the whole text of the field afterwards
	 */
	record Choice(String label, String field, String text) {
	}

	public boolean error() {
		return this.problem.severity() == Problem.Severity.ERROR;
	}

}
