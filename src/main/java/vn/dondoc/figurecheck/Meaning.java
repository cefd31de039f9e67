package vn.dondoc.figurecheck;

import java.util.EnumMap;
import java.util.Map;

/**
 * What "đang thực hiện" and "đúng hạn" take in is told by the sum: offices print them
 * with and without what is overdue or recurring.
 */
final class Meaning {

	private Meaning() {
	}

	/** The figures of one row as its sum explains them. */
	static Map<Figure, Long> of(Map<Figure, Long> printed) {
		Map<Figure, Long> figures = new EnumMap<>(Figure.class);
		figures.putAll(printed);
		if (withoutOverdue(figures)) {
			figures.putIfAbsent(Figure.IN_PROGRESS_ON_TIME, figures.remove(Figure.IN_PROGRESS));
		}
		Long onTime = figures.get(Figure.IN_PROGRESS_ON_TIME);
		Long recurring = figures.get(Figure.RECURRING);
		if (onTime != null && recurring != null && recurring > 0 && adds(figures, onTime + recurring)) {
			figures.remove(Figure.IN_PROGRESS_ON_TIME);
			figures.put(Figure.NOT_YET_DUE, onTime);
		}
		return figures;
	}

	/** Whether what is in progress is printed beside what is overdue, not around it. */
	static boolean withoutOverdue(Map<Figure, Long> figures) {
		Long inProgress = figures.get(Figure.IN_PROGRESS);
		Long overdue = figures.get(Figure.OVERDUE);
		return inProgress != null && overdue != null && overdue > 0 && !figures.containsKey(Figure.IN_PROGRESS_ON_TIME)
				&& adds(figures, inProgress);
	}

	/** Whether done, this much and overdue are all that was given. */
	private static boolean adds(Map<Figure, Long> figures, long onTime) {
		Long assigned = figures.get(Figure.ASSIGNED);
		Long done = new Values(figures).of(Figure.DONE);
		return assigned != null && done != null && done + onTime + figures.getOrDefault(Figure.OVERDUE, 0L) == assigned;
	}

}
