package vn.dondoc.statistics;

/**
 * How many directives or assignments stand how on a day.
 *
 * @param assigned done and in progress together
 * @param recurring the part of inProgressOnTime that never ends
 * @param withdrawn taken back; outside assigned
 */
public record Figures(long assigned, long done, long doneOnTime, long doneLate, long inProgress, long inProgressOnTime,
		long inProgressOverdue, long recurring, long withdrawn) {

	static final Figures ZERO = of(0, 0, 0, 0, 0, 0);

	/** The figures, from how many have each of the six statuses. */
	public static Figures of(long doneOnTime, long doneLate, long onTime, long overdue, long recurring,
			long withdrawn) {
		long done = doneOnTime + doneLate;
		long inProgress = onTime + recurring + overdue;
		return new Figures(done + inProgress, done, doneOnTime, doneLate, inProgress, onTime + recurring, overdue,
				recurring, withdrawn);
	}

}
