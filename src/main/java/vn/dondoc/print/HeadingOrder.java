package vn.dondoc.print;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order sections are printed: by the numbers that their headings begin with. */
final class HeadingOrder {

	private static final Pattern NUMBERED = Pattern
		.compile("(?u)(?:(?:Nhóm|Phần|Mục|Chương|Khối)\\s+)?(?:(\\d{1,3})|([IVX]{1,6})|([A-H]))(?![\\p{L}\\d]).*");

	private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
			"XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

	private HeadingOrder() {
	}

	/** Null where some of them have no number: then their order is not ours to make. */
	static Comparator<String> of(List<String> headings) {
		return headings.stream().allMatch((heading) -> number(heading) >= 0)
				? Comparator.comparingInt(HeadingOrder::number) : null;
	}

	/** The number that a heading begins with; -1 for none. */
	private static int number(String heading) {
		Matcher numbered = NUMBERED.matcher(heading);
		if (!numbered.matches()) {
			return -1;
		}
		if (numbered.group(1) != null) {
			return Integer.parseInt(numbered.group(1));
		}
		return (numbered.group(2) != null) ? ROMAN.indexOf(numbered.group(2).toUpperCase(Locale.ROOT))
				: numbered.group(3).charAt(0);
	}

}
