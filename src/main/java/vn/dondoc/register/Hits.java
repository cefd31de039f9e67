package vn.dondoc.register;

import java.util.List;

/**
 * Which directives a search found, one page of them.
 *
 * @param total how many in all
 * @param overdue how many of all are overdue
 */
record Hits(List<Hit> page, long total, long overdue) {

	/**
	 * A directive that was found.
	 *
	 * @param daysOverdue of the assignment that is latest; 0 when none is overdue
	 */
	record Hit(long id, Status status, int daysOverdue) {
	}

}
