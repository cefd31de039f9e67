package vn.dondoc.figurecheck;

import java.util.Map;

/** Figures of one row: those that are stated, and what follows from them. */
record Values(Map<Figure, Long> stated) {

	/** As stated, else as it follows; null when it does not. */
	Long of(Figure figure) {
		Long stated = this.stated.get(figure);
		return (stated != null) ? stated : switch (figure) {
			case DONE -> sum(Figure.DONE_ON_TIME, Figure.DONE_LATE);
			case IN_PROGRESS_ON_TIME -> {
				Long exact = sum(Figure.NOT_YET_DUE, Figure.RECURRING);
				yield (exact != null || this.stated.containsKey(Figure.IN_PROGRESS)) ? exact
						: sum(Figure.DUE, Figure.RECURRING);
			}
			case IN_PROGRESS -> {
				Long onTime = of(Figure.IN_PROGRESS_ON_TIME);
				Long overdue = this.stated.get(Figure.OVERDUE);
				yield (onTime != null && overdue != null) ? onTime + overdue : null;
			}
			default -> null;
		};
	}

	private Long sum(Figure one, Figure other) {
		Long first = this.stated.get(one);
		Long second = this.stated.get(other);
		return (first != null && second != null) ? first + second : null;
	}

}
