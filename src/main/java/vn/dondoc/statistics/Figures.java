package vn.dondoc.statistics;

/**
 * How many directives or assignments stand how on a day.
 *
 * @param assigned done and in progress together
 * @param recurring the part of inProgressOnTime that never ends
 * @param withdrawn taken back; outside assigned
 */
record Figures(long assigned, long done, long doneOnTime, long doneLate, long inProgress, long inProgressOnTime,
		long inProgressOverdue, long recurring, long withdrawn) {
}
