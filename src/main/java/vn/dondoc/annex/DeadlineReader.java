package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.directive.Deadline;

/**
 * Reads what a row says about deadlines: the one in force and, beside it, the first one.
 */
final class DeadlineReader {

	private static final String DATE = "(\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|(?:tháng|quý)\\s+\\S{1,4}\\s*(?:/|năm)\\s*\\d{4})";

	private static final Pattern ORIGINAL = Pattern.compile("(?iu)[(\\[;,]?\\s*(?:thời\\s+)?hạn\\s+"
			+ "(?:được\\s+giao|đã\\s+giao|giao|ban\\s+đầu|gốc|cũ)\\s*(?:là|:)?\\s*(?:(?:trước\\s+)?ngày\\s+)?(" + DATE
			+ "|năm\\s+\\d{4})\\s*[)\\]]?");

	private static final Pattern EXTENDED = Pattern
		.compile("(?iu)[(\\[;,]?\\s*(?:được\\s+|đã\\s+)?(?:gia\\s+hạn|điều\\s+chỉnh|lùi)(?:\\s+thời\\s+hạn)?\\s*"
				+ "(?:đến|sang|thành|tới|:)*\\s*(?:hết\\s+)?(?:ngày\\s+)?" + DATE + "\\s*[)\\]]?");

	private static final Pattern IN_HEADING = Pattern.compile("(?iu)\\bhạn[^\\d]{0,25}?" + DATE);

	private static final Pattern ANY = Pattern.compile("(?iu)" + DATE);

	private final RawRow row;

	private final String cell;

	private Deadline original;

	DeadlineReader(RawRow row, Optional<String> correction) {
		this.row = row;
		String printed = printed(row);
		this.original = original(printed);
		this.cell = correction.orElseGet(() -> withoutOriginal(printed));
	}

	/** The words from which the deadline in force is read; blank when there are none. */
	String text() {
		return this.cell;
	}

	/** The deadline first given; null when the row names none beside the present one. */
	Deadline original() {
		return this.original;
	}

	/** What an unreadable text could mean. */
	static List<String> guesses(String text) {
		Set<String> guesses = new LinkedHashSet<>();
		String quarter = text.replaceAll("(?iu)\\bqu[yi]\\b", "Quý");
		if (!quarter.equals(text) && Deadline.parse(quarter).isPresent()) {
			guesses.add(quarter);
		}
		guesses.addAll(dates(ANY, text));
		if (text.strip().matches("(?:0?[1-9]|1[0-2])/20\\d\\d")) {
			guesses.add("tháng " + text.strip());
		}
		if (text.strip().matches("20\\d\\d")) {
			guesses.add("Năm " + text.strip());
		}
		String key = Texts.key(text);
		if (key.contains("thuong xuyen") || key.contains("hang thang") || key.contains("hang quy")) {
			guesses.add("Thường xuyên");
		}
		if (key.startsWith("khong")) {
			guesses.add(Corrections.NO_DEADLINE);
		}
		return List.copyOf(guesses);
	}

	static List<String> inHeadings(List<String> headings) {
		return headings.stream().flatMap((heading) -> dates(IN_HEADING, heading).stream()).distinct().toList();
	}

	private static String printed(RawRow row) {
		String later = row.text(Column.NEW_DEADLINE);
		String given = row.text(Column.DEADLINE);
		if (later.isEmpty() && given.isEmpty() && !row.hasColumn(Column.DEADLINE)
				&& Deadline.parse(row.text(Column.PROGRESS))
					.filter((read) -> read.kind() != Deadline.Kind.NONE)
					.isPresent()) {
			// plans call this column "Tiến độ"
			return row.text(Column.PROGRESS);
		}
		return Texts.fold(later.isEmpty() ? given : later);
	}

	private Deadline original(String printed) {
		List<String> sayings = new ArrayList<>(dates(ORIGINAL, printed));
		sayings.addAll(dates(ORIGINAL, Texts.fold(this.row.text(Column.NOTE))));
		sayings.add(this.row.text(Column.ORIGINAL_DEADLINE));
		if (!this.row.text(Column.NEW_DEADLINE).isEmpty()) {
			sayings.add(this.row.text(Column.DEADLINE));
		}
		Matcher extended = EXTENDED.matcher(printed);
		if (extended.find()) {
			sayings.add(extended.replaceFirst(""));
		}
		Deadline present = Deadline.parse(withoutOriginal(printed)).orElse(null);
		return sayings.stream()
			.flatMap((saying) -> Deadline.parse(saying).stream())
			.filter((read) -> read.kind() != Deadline.Kind.NONE)
			.filter((read) -> present == null || read.date() == null || !read.date().equals(present.date()))
			.findFirst()
			.orElse(null);
	}

	private static String withoutOriginal(String printed) {
		Matcher extended = EXTENDED.matcher(printed);
		if (extended.find()) {
			return extended.group(1);
		}
		String rest = ORIGINAL.matcher(printed).replaceFirst("").replaceFirst("^[\\s;,.]+", "").strip();
		if (rest.isEmpty()) {
			Matcher only = ORIGINAL.matcher(printed);
			return only.find() ? only.group(1) : "";
		}
		return rest;
	}

	private static List<String> dates(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.filter((date) -> Deadline.parse(date).isPresent())
			.toList();
	}

}
