package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a caller left out, or sent as null, is empty. */
final class Lists {

	private Lists() {
	}

	static <T> List<T> of(List<T> list) {
		return (list != null) ? list.stream().filter(Objects::nonNull).toList() : List.of();
	}

	static <V> Map<Figure, V> of(Map<Figure, V> map) {
		EnumMap<Figure, V> filled = new EnumMap<>(Figure.class);
		if (map != null) {
			map.forEach((figure, value) -> {
				if (figure != null && value != null) {
					filled.put(figure, value);
				}
			});
		}
		return Collections.unmodifiableMap(filled);
	}

	static <T> List<T> and(List<T> list, T more) {
		List<T> longer = new ArrayList<>(list);
		longer.add(more);
		return longer;
	}

}
