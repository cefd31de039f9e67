package vn.dondoc.figurecheck;

import java.util.List;
import java.util.Objects;

/**
 * A figure that is the sum of others.
 *
 * @param exact whether nothing else belongs to it; otherwise it is at least the sum
 */
record Relation(Figure whole, List<Figure> parts, boolean exact) {

	private static final Relation BY_PROGRESS = sum(Figure.ASSIGNED, Figure.DONE, Figure.IN_PROGRESS);

	private static final Relation BY_STATUS = sum(Figure.ASSIGNED, Figure.DONE, Figure.IN_PROGRESS_ON_TIME,
			Figure.OVERDUE);

	private static final List<Relation> OTHERS = List.of(sum(Figure.ASSIGNED_RAW, Figure.ASSIGNED, Figure.REPEATED),
			sum(Figure.DONE, Figure.DONE_ON_TIME, Figure.DONE_LATE),
			sum(Figure.IN_PROGRESS, Figure.IN_PROGRESS_ON_TIME, Figure.OVERDUE),
			sum(Figure.IN_PROGRESS_ON_TIME, Figure.NOT_YET_DUE, Figure.RECURRING),
			sum(Figure.REMAINING, Figure.OVERDUE, Figure.DUE),
			new Relation(Figure.NOT_YET_DUE, List.of(Figure.DUE), false),
			new Relation(Figure.IN_PROGRESS_ON_TIME, List.of(Figure.DUE, Figure.RECURRING), false));

	private static Relation sum(Figure whole, Figure... parts) {
		return new Relation(whole, List.of(parts), true);
	}

	/**
	 * The relations that these values let check, each wrong number in as few as can be.
	 */
	static List<Relation> of(Values values) {
		Relation main = values.stated().containsKey(Figure.IN_PROGRESS) ? BY_PROGRESS : BY_STATUS;
		return Lists.and(OTHERS, main).stream().filter((relation) -> relation.applies(values)).toList();
	}

	private boolean applies(Values values) {
		return values.stated().containsKey(this.whole)
				&& this.parts.stream().map(values::of).allMatch(Objects::nonNull);
	}

	boolean holds(long whole, long sum) {
		return this.exact ? whole == sum : whole >= sum;
	}

}
