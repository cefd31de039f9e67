package vn.dondoc.policy;

import java.util.List;

/**
 * A row in a person's words. Methods that templates call are public: the expression
 * language finds no others.
 *
 * @param number of the row
 * @param event name of its event
 * @param level 0 where there are no steps
 * @param when the first moment at which it is told
 * @param days until when it holds; empty where days do not count
 * @param cases for which directives and agencies
 * @param whom who is told
 * @param urgent whether at once
 * @param repeatAfter null when it is told once
 */
record Sentence(int number, String event, int level, String when, String days, String cases, List<String> whom,
		boolean urgent, Integer repeatAfter, String note) {

	public boolean isDated() {
		return Vocabulary.DATED.contains(this.event);
	}

	public boolean isOverdue() {
		return isDated() && this.event.equals(Vocabulary.DATED.get(1));
	}

}
