package vn.dondoc.dashboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that forget what was asked for longest ago. */
final class Remembered {

	private Remembered() {
	}

	static <K, V> Map<K, V> atMost(int most) {
		return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > most;
			}

		});
	}

}
