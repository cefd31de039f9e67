package vn.dondoc.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

import vn.dondoc.statistics.Figures;

/** By which column agencies are listed; what asks for attention comes first. */
enum AgencyOrder {

	/** in the order in which the rows are given */
	NAME((row) -> 0), LIGHT((row) -> row.light().ordinal()), ASSIGNED(most(Figures::assigned)),
	DONE(most(Figures::done)), ON_TIME(most(Figures::inProgressOnTime)), OVERDUE(most(Figures::inProgressOverdue)),
	LONGEST((row) -> -row.longest());

	private static final Comparator<Row> WORST = Comparator
		.comparingLong((Row row) -> -row.figures().inProgressOverdue())
		.thenComparingLong((row) -> -row.longest());

	private final Comparator<Row> order;

	AgencyOrder(ToLongFunction<Row> first) {
		this.order = Comparator.comparingLong(first);
	}

	/** As attribute {@code aria-sort} has it. */
	public String direction(boolean reversed) {
		return ((this == NAME) == reversed) ? "descending" : "ascending";
	}

	/**
	 * Rows in this order; those equal in it by what is overdue, then as they are given.
	 */
	List<Row> sort(List<Row> byName, boolean reversed) {
		if (this == NAME) {
			List<Row> rows = new ArrayList<>(byName);
			if (reversed) {
				Collections.reverse(rows);
			}
			return rows;
		}
		Comparator<Row> wanted = reversed ? this.order.reversed() : this.order;
		return byName.stream().sorted(wanted.thenComparing(WORST)).toList();
	}

	private static ToLongFunction<Row> most(ToLongFunction<Figures> figure) {
		return (row) -> -figure.applyAsLong(row.figures());
	}

}
