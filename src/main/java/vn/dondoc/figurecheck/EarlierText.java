package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.directive.Deadline;

/** What a text says of those that were overdue before. */
final class EarlierText {

	private static final String N = "(" + Numbers.WHOLE + ")";

	private static final String DAY = "(?:ngày|thời điểm|đến)\\s+(\\d{1,2}/\\d{1,2}(?:/\\d{4})?)";

	/** "55 … trong 107 nhiệm vụ quá hạn tại ngày 14/11/2025". */
	private static final Pattern OF = Pattern.compile(N + "[^.;\\d]{0,60}?\\btrong\\s+(?:số\\s+)?" + N
			+ "\\s+nhiệm vụ[^.;\\d]{0,20}quá hạn[^.;\\d]{0,60}?" + DAY);

	/** "107 quá hạn ngày 14/11, đã hoàn thành 55". */
	private static final Pattern THEN = Pattern.compile(N + "[^.;\\d]{0,20}quá hạn[^.;\\d]{0,60}?" + DAY
			+ "[^.;\\d]{0,60}?(?:đã|được)\\s+hoàn thành\\D{0,20}?" + N);

	private static final Pattern OTHERWISE = Pattern
		.compile(N + " (?:nhiệm vụ )?(?:(?:được|đã) (?:gia hạn|thu hồi)|hết quá hạn)");

	private static final Pattern STILL = Pattern.compile(N + " (?:nhiệm vụ )?(?:vẫn|còn) quá hạn");

	private static final Pattern FRESH = Pattern
		.compile(N + " (?:nhiệm vụ )?(?:mới )?quá hạn (?:phát sinh|mới|tăng thêm)|" + N + " nhiệm vụ mới quá hạn");

	private EarlierText() {
	}

	static Optional<Earlier> of(String text, LocalDate asOf) {
		Matcher of = OF.matcher(text);
		if (of.find()) {
			return Optional.of(earlier(text, day(of.group(3), asOf), of.group(2), of.group(1)));
		}
		Matcher then = THEN.matcher(text);
		return then.find() ? Optional.of(earlier(text, day(then.group(2), asOf), then.group(1), then.group(3)))
				: Optional.empty();
	}

	private static Earlier earlier(String text, LocalDate day, String overdue, String cleared) {
		return new Earlier(day, Numbers.whole(overdue), Numbers.whole(cleared), number(OTHERWISE, text),
				number(STILL, text), number(FRESH, text));
	}

	private static Long number(Pattern pattern, String text) {
		Matcher found = pattern.matcher(text);
		return found.find() ? Numbers.whole((found.group(1) != null) ? found.group(1) : found.group(2)) : null;
	}

	/** A day without its year is of the year before the report's day. */
	private static LocalDate day(String text, LocalDate asOf) {
		if (text.matches(".*/\\d{4}")) {
			return Deadline.parse(text).map(Deadline::date).orElse(null);
		}
		if (asOf == null) {
			return null;
		}
		LocalDate day = Deadline.parse(text + "/" + asOf.getYear()).map(Deadline::date).orElse(null);
		return (day != null && day.isAfter(asOf)) ? day.minusYears(1) : day;
	}

}
