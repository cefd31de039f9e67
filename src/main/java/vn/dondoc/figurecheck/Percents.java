package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Whether printed percentages are those of their numbers. */
final class Percents {

	private static final List<List<Figure>> PARTITIONS = List.of(
			List.of(Figure.DONE_ON_TIME, Figure.DONE_LATE, Figure.IN_PROGRESS_ON_TIME, Figure.OVERDUE),
			List.of(Figure.DONE, Figure.IN_PROGRESS_ON_TIME, Figure.OVERDUE), List.of(Figure.DONE, Figure.IN_PROGRESS));

	private Percents() {
	}

	/**
	 * Whether it is the share rounded to as many decimals as are printed, halves either
	 * way.
	 */
	static boolean fits(long value, long base, BigDecimal percent) {
		int scale = Math.max(0, percent.scale());
		BigDecimal exact = BigDecimal.valueOf(value)
			.multiply(BigDecimal.valueOf(100))
			.divide(BigDecimal.valueOf(base), 12, RoundingMode.HALF_UP);
		BigDecimal half = BigDecimal.valueOf(5, scale + 1);
		return exact.subtract(percent).abs().compareTo(half) <= 0;
	}

	/**
	 * Whether it is what the figure gets when the whole is shared out so that all shares
	 * add up to 100, as this system prints them.
	 */
	static boolean fitsSharedOut(Figure figure, Values values, BigDecimal percent) {
		Long base = values.of(Figure.ASSIGNED);
		return PARTITIONS.stream()
			.filter((parts) -> parts.stream().map(values::of).allMatch((value) -> value != null && value >= 0))
			.filter((parts) -> base != null && parts.stream().mapToLong(values::of).sum() == base)
			.anyMatch((parts) -> Objects.equals(shared(figure, parts, values, Math.max(0, percent.scale())),
					percent.unscaledValue().longValue()));
	}

	private static Long shared(Figure figure, List<Figure> parts, Values values, int scale) {
		long whole = BigDecimal.TEN.pow(scale + 2).longValueExact();
		long[] shares = apportion(whole, parts.stream().mapToLong(values::of).toArray());
		List<Figure> wanted = Map
			.of(Figure.DONE, List.of(Figure.DONE_ON_TIME, Figure.DONE_LATE), Figure.IN_PROGRESS,
					List.of(Figure.IN_PROGRESS_ON_TIME, Figure.OVERDUE))
			.getOrDefault(figure, List.of(figure));
		List<Figure> found = parts.contains(figure) ? List.of(figure) : wanted;
		return parts.containsAll(found) ? found.stream().mapToLong((one) -> shares[parts.indexOf(one)]).sum() : null;
	}

	/** By largest remainder; of equal remainders the first gets it. */
	private static long[] apportion(long whole, long... parts) {
		long sum = Arrays.stream(parts).sum();
		long[] shares = Arrays.stream(parts).map((part) -> part * whole / sum).toArray();
		IntStream.range(0, parts.length)
			.boxed()
			.sorted(Comparator.comparingLong((Integer i) -> -(parts[i] * whole % sum)))
			.limit(whole - Arrays.stream(shares).sum())
			.forEach((i) -> shares[i]++);
		return shares;
	}

}
