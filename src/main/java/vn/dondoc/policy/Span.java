package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Some days after one another.
 *
 * @param to null when there is no last
 */
record Span(int from, Integer to) {

	static final Span ALL = new Span(0, null);

	/** The same days in as few spans as there can be, in their order. */
	static List<Span> joined(List<Span> spans) {
		List<Span> joined = new ArrayList<>();
		for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
			Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && (last.to == null || span.from <= last.to + 1)) {
				joined.set(joined.size() - 1, new Span(last.from, later(last.to, span.to)));
			}
			else {
				joined.add(span);
			}
		}
		return joined;
	}

	/** All other days from 0. */
	static List<Span> others(List<Span> spans) {
		List<Span> others = new ArrayList<>();
		Integer next = 0;
		for (Span span : joined(spans)) {
			if (span.from > next) {
				others.add(new Span(next, span.from - 1));
			}
			next = (span.to != null) ? span.to + 1 : null;
			if (next == null) {
				return others;
			}
		}
		others.add(new Span(next, null));
		return others;
	}

	private static Integer later(Integer one, Integer other) {
		return (one == null || other == null) ? null : Integer.valueOf(Math.max(one, other));
	}

}
