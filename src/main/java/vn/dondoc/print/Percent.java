package vn.dondoc.print;

import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Shares;

/**
 * What of {@link Figures#assigned()} is done, in progress on time and overdue, in whole
 * per cent that add up to 100; all 0 when nothing is assigned.
 */
record Percent(long done, long onTime, long overdue) {

	static Percent of(Figures figures) {
		if (figures.assigned() == 0) {
			return new Percent(0, 0, 0);
		}
		long[] shares = Shares.apportion(100, figures.done(), figures.inProgressOnTime(), figures.inProgressOverdue());
		return new Percent(shares[0], shares[1], shares[2]);
	}

}
