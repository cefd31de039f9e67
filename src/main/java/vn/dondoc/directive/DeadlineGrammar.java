package vn.dondoc.directive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.directive.Deadline.Kind;

/** The forms in which documents write a deadline. */
final class DeadlineGrammar {

	private static final String YEAR = "(?:\\s*[/.–-]\\s*|\\s+năm\\s+)(\\d{4})";

	/** What may stand before a day: up to it, and it included. */
	private static final String UNTIL = "(?:(?:hoàn thành|thực hiện|xong|báo cáo)\\s+)?"
			+ "(?:(?:chậm nhất(?:\\s+là)?|muộn nhất(?:\\s+là)?)\\s*)?(?:trước|trong|đến hết|đến|hết|vào)?\\s*";

	/**
	 * What may stand before a month, quarter or year; "trước" would be ambiguous here.
	 */
	private static final String WITHIN = "(?:(?:hoàn thành|thực hiện|xong|báo cáo)\\s+)?"
			+ "(?:(?:chậm nhất(?:\\s+là)?|muộn nhất(?:\\s+là)?)\\s*)?(?:trong|đến hết|hết|cuối)?\\s*";

	private static final Pattern DAY = pattern(
			UNTIL + "(?:ngày\\s+)?(\\d{1,2})(?:\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*|\\s+tháng\\s+(\\d{1,2})"
					+ "(?:\\s*[/.-]\\s*|\\s+năm\\s+))(\\d{4})");

	private static final Pattern ISO_DAY = pattern(UNTIL + "(?:ngày\\s+)?(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Pattern MONTH = pattern(WITHIN + "tháng\\s+(\\d{1,2})" + YEAR);

	private static final Pattern QUARTER = pattern(WITHIN + "(?:quý|qúy|quí)\\s+(iv|i{1,3}|[1-4])" + YEAR);

	private static final Pattern YEAR_ONLY = pattern(WITHIN + "năm\\s+(\\d{4})");

	private static final Pattern RECURRING = pattern("(?:(?:là\\s+)?nhiệm vụ\\s+)?(?:(?:thực hiện|báo cáo)\\s+)?"
			+ "(?:thường xuyên(?:,?\\s*liên tục)?(?:,?\\s*(?:định kỳ\\s+)?h[àằ]ng\\s+(?:tuần|tháng|quý|năm))?"
			+ "|(?:định kỳ\\s+)?h[àằ]ng\\s+(?:tuần|tháng|quý|năm)|định kỳ)");

	private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

	private DeadlineGrammar() {
	}

	static Optional<Deadline> read(String text) {
		String words = text.replaceFirst("[\\s.;,]+$", "").replaceFirst("^\\((.*)\\)$", "$1").toLowerCase(Locale.ROOT);
		Matcher form = DAY.matcher(words);
		if (form.matches()) {
			String month = (form.group(3) != null) ? form.group(3) : form.group(4);
			return Printed.date(form.group(1), month, form.group(5)).map((day) -> new Deadline(text, Kind.DATE, day));
		}
		form = ISO_DAY.matcher(words);
		if (form.matches()) {
			return Printed.date(form.group(3), form.group(2), form.group(1))
				.map((day) -> new Deadline(text, Kind.DATE, day));
		}
		form = MONTH.matcher(words);
		if (form.matches()) {
			return lastDay(form.group(1), form.group(2)).map((day) -> new Deadline(text, Kind.MONTH, day));
		}
		form = QUARTER.matcher(words);
		if (form.matches()) {
			int roman = ROMAN.indexOf(form.group(1));
			int quarter = (roman < 0) ? Integer.parseInt(form.group(1)) : roman + 1;
			return lastDay(String.valueOf(3 * quarter), form.group(2))
				.map((day) -> new Deadline(text, Kind.QUARTER, day));
		}
		form = YEAR_ONLY.matcher(words);
		if (form.matches()) {
			return lastDay("12", form.group(1)).map((day) -> new Deadline(text, Kind.YEAR, day));
		}
		return RECURRING.matcher(words).matches() ? Optional.of(new Deadline(text, Kind.RECURRING, null))
				: Optional.empty();
	}

	private static Optional<LocalDate> lastDay(String month, String year) {
		return Printed.date("1", month, year).map((first) -> YearMonth.from(first).atEndOfMonth());
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
	}

}
