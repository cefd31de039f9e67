package vn.dondoc.annex.upload;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers of directives as ranges: "NV-2025-00001 – NV-2025-00066". */
final class NumberRanges {

	private NumberRanges() {
	}

	static String of(List<String> numbers) {
		List<String> sorted = numbers.stream().distinct().sorted().toList();
		List<String> ranges = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < sorted.size(); i++) {
			if (i + 1 == sorted.size() || !follows(sorted.get(i), sorted.get(i + 1))) {
				ranges.add((from == i) ? sorted.get(i) : sorted.get(from) + " – " + sorted.get(i));
				from = i + 1;
			}
		}
		return String.join(", ", ranges);
	}

	private static boolean follows(String number, String next) {
		int end = number.lastIndexOf('-') + 1;
		return next.startsWith(number.substring(0, end))
				&& Long.parseLong(next.substring(end)) == Long.parseLong(number.substring(end)) + 1;
	}

}
