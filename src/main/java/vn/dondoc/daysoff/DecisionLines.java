package vn.dondoc.daysoff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.calendar.DayException;

/**
 * Reads a year's decision, a day a line: {@code 31/8/2026; nghỉ; Hoán đổi sang 22/8}. Day
 * and word can also be set apart by a comma, a tab as in a spreadsheet, or a space.
 */
final class DecisionLines {

	private static final int LONGEST = 300;

	private static final Pattern LINE = Pattern.compile(
			"(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})[;,:\\s]\\s*(nghỉ|làm việc|làm bù|làm|off|working)[;,:\\s]\\s*(\\S.*)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private DecisionLines() {
	}

	/** Empty lines are passed over; of others the first that is wrong is named. */
	static List<DayException> read(String text) {
		Map<LocalDate, DayException> read = new LinkedHashMap<>();
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			if (!line.isBlank()) {
				DayException day = read(line.strip(), number);
				if (read.put(day.day(), day) != null) {
					throw wrong("twice", number);
				}
			}
		}
		if (read.isEmpty()) {
			throw new WrongDecision("lines", "workingDays.wrong.empty");
		}
		return List.copyOf(read.values());
	}

	private static DayException read(String line, int number) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches()) {
			throw wrong("line", number);
		}
		if (parts.group(5).length() > LONGEST) {
			throw wrong("long", number);
		}
		boolean working = !List.of("nghỉ", "off").contains(parts.group(4).toLowerCase(Locale.ROOT));
		return new DecidedDay(day(parts, number), working, parts.group(5)).exception();
	}

	private static LocalDate day(Matcher parts, int number) {
		try {
			return LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)),
					Integer.parseInt(parts.group(1)));
		}
		catch (DateTimeException ex) {
			throw wrong("noDay", number);
		}
	}

	private static WrongDecision wrong(String what, int line) {
		return new WrongDecision("lines", "workingDays.wrong." + what, line);
	}

}
