package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.directive.Deadline;

/**
 * The figures of a text, as "131 nhiệm vụ hoàn thành (49%), trong đó 102 đúng hạn" writes
 * them.
 *
 * @param dueOn the first day of which it says how much is due; null for none
 */
record Sentence(List<Statement> figures, LocalDate dueOn) {

	private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

	/** What holds digits and is no figure: symbols, months, years, sections. */
	private static final Pattern NOISE = Pattern.compile(String.join("|",
			"\\d+\\s*-?\\s*\\p{Lu}[\\p{Lu}\\d-]*/[\\p{Lu}-]+", "\\d+/\\p{Lu}[\\p{Lu}\\d-]+", "\\d+-\\p{Lu}{2,}\\S*",
			"(?iu:năm|tháng|quý|điểm|khoản|mục|phụ lục|chú thích|phiên họp)\\s+(?iu:thứ\\s+)?[\\dIVX/.]+",
			"(?iu:ngày|thời điểm)\\s+\\d{1,2}/\\d{1,2}(?![/\\d])", "^\\s*\\(?\\d+[.)]\\s"));

	private static final Pattern PERCENT = Pattern.compile("\\(\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%\\s*\\)");

	private static final Pattern MARKED = Pattern.compile("‹([\\d.,]+)›");

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d/.,‹-])(" + Numbers.WHOLE + ")(?:\\s*/\\s*(" + Numbers.WHOLE + "))?(?![\\d/])");

	static Sentence of(String text, String where) {
		LocalDate dueOn = null;
		String plain = PERCENT.matcher(text).replaceAll("‹$1›");
		Matcher days = DATE.matcher(plain);
		List<LocalDate> dates = new ArrayList<>();
		plain = days.replaceAll((day) -> {
			dates.add(date(day));
			return String.valueOf(FigureWords.DAY);
		});
		plain = NOISE.matcher(plain).replaceAll(" ").replaceAll("\\(([^()\\d]*)\\)", " $1 ");
		List<Statement> figures = new ArrayList<>();
		boolean ofDone = false;
		int day = 0;
		for (String clause : plain.split("[;()]|,(?!\\d)|\\.(?!\\d)")) {
			List<MatchResult> numbers = NUMBER.matcher(clause).results().toList();
			for (int i = 0; i < numbers.size(); i++) {
				MatchResult number = numbers.get(i);
				String after = clause.substring(number.end(),
						(i + 1 < numbers.size()) ? numbers.get(i + 1).start() : clause.length());
				String before = clause.substring((i > 0) ? numbers.get(i - 1).end() : 0, number.start());
				Figure figure = figure(before, after, ofDone);
				if (figure == null) {
					continue;
				}
				figures.add(new Statement(where, figure, Numbers.whole(number.group(1)), Numbers.whole(number.group(2)),
						percent(after)));
				ofDone = figure.name().startsWith("DONE");
				if (figure == Figure.DUE && dueOn == null) {
					dueOn = dates.get(Math.min(dates.size() - 1, day + days(before)));
				}
			}
			day += days(clause);
		}
		return new Sentence(figures, dueOn);
	}

	Long value(Figure figure) {
		return this.figures.stream()
			.filter((one) -> one.figure() == figure)
			.map(Statement::value)
			.findFirst()
			.orElse(null);
	}

	private static Figure figure(String before, String after, boolean ofDone) {
		String key = FigureWords.key(after);
		if (key.matches("(don vi|co quan|bo nganh|dau moi).*")) {
			return key.contains("hoan thanh") ? null : Figure.UNITS;
		}
		Figure behind = FigureWords.of(after, ofDone);
		return (behind != null) ? behind : FigureWords.of(before, ofDone);
	}

	private static int days(String text) {
		return (int) text.chars().filter((one) -> one == FigureWords.DAY).count();
	}

	private static BigDecimal percent(String after) {
		Matcher marked = MARKED.matcher(after);
		return marked.find() ? Numbers.percent(marked.group(1)) : null;
	}

	private static LocalDate date(MatchResult day) {
		return Deadline.parse(day.group()).map(Deadline::date).orElse(null);
	}

}
