package vn.dondoc.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The parts of {@link Figures#assigned()} in per cent with one decimal. The four parts
 * add up to exactly 100, and so do the two sums.
 */
public record Shares(BigDecimal done, BigDecimal doneOnTime, BigDecimal doneLate, BigDecimal inProgress,
		BigDecimal inProgressOnTime, BigDecimal inProgressOverdue) {

	/** Tenths of a per cent. */
	private static final int WHOLE = 1000;

	/** The shares; null when there is nothing to share out. */
	public static Shares of(Figures figures) {
		if (figures.assigned() == 0) {
			return null;
		}
		long[] tenths = apportion(WHOLE, figures.doneOnTime(), figures.doneLate(), figures.inProgressOnTime(),
				figures.inProgressOverdue());
		return new Shares(percent(tenths[0] + tenths[1]), percent(tenths[0]), percent(tenths[1]),
				percent(tenths[2] + tenths[3]), percent(tenths[2]), percent(tenths[3]));
	}

	/** Shares a whole out by largest remainder; of equal remainders the first gets it. */
	public static long[] apportion(long whole, long... parts) {
		long sum = Arrays.stream(parts).sum();
		long[] shares = Arrays.stream(parts).map((part) -> part * whole / sum).toArray();
		long left = whole - Arrays.stream(shares).sum();
		IntStream.range(0, parts.length)
			.boxed()
			.sorted(Comparator.comparingLong((Integer i) -> -(parts[i] * whole % sum)))
			.limit(left)
			.forEach((i) -> shares[i]++);
		return shares;
	}

	private static BigDecimal percent(long tenths) {
		return BigDecimal.valueOf(tenths, 1);
	}

}
