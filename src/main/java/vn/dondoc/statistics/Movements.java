package vn.dondoc.statistics;

/**
 * How many directives or assignments moved between the ends of two days. What is overdue
 * now is what still is and what became so; what was overdue before still is or was
 * cleared.
 *
 * @param newlyGiven not in the register then; withdrawn ones do not count
 * @param done now, and not then
 * @param becameOverdue overdue now, and not then
 * @param overdueBefore overdue then
 * @param clearedDone of these: done now
 * @param clearedOtherwise of these: neither done nor overdue now, such as extended or
 * withdrawn
 * @param stillOverdue of these: overdue now
 */
public record Movements(long newlyGiven, long done, long becameOverdue, long overdueBefore, long clearedDone,
		long clearedOtherwise, long stillOverdue, long cleared, long overdue) {

	static final Movements ZERO = of(0, 0, 0, 0, 0, 0);

	/** The movements, with the sums of their parts. */
	static Movements of(long newlyGiven, long done, long becameOverdue, long clearedDone, long clearedOtherwise,
			long stillOverdue) {
		long cleared = clearedDone + clearedOtherwise;
		return new Movements(newlyGiven, done, becameOverdue, cleared + stillOverdue, clearedDone, clearedOtherwise,
				stillOverdue, cleared, stillOverdue + becameOverdue);
	}

}
