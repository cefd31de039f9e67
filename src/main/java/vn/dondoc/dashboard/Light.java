package vn.dondoc.dashboard;

import vn.dondoc.statistics.Figures;

/** How an agency stands, by rules that the page states. */
enum Light {

	RED, AMBER, GREEN;

	/** When leadership is told by the usual policy. */
	static final int RED_DAYS = 15;

	static final int RED_PERCENT = 10;

	/**
	 * @param longest days by which the latest assignment is overdue; 0 when none is
	 */
	static Light of(Figures assignments, int longest) {
		if (assignments.inProgressOverdue() == 0) {
			return GREEN;
		}
		boolean many = assignments.inProgressOverdue() * 100 >= assignments.assigned() * RED_PERCENT;
		return (many || longest >= RED_DAYS) ? RED : AMBER;
	}

}
