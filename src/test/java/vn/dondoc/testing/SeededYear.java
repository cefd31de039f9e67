package vn.dondoc.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up year of 1,298 directives whose figures are those of a real one: on 24/12/2025
 * 542 are done on time and 237 late, 448 in progress on time, 77 of them recurring and
 * 221 due on 31/12/2025, 71 overdue; 103 agencies take part. On 14/11/2025 107 were
 * overdue; 55 of these are done since, 19 others became overdue. Always the same.
 */
public final class SeededYear {

	/** The day of these figures. */
	public static final LocalDate DAY = LocalDate.of(2025, 12, 24);

	/** The day with which it is compared. */
	public static final LocalDate BEFORE = LocalDate.of(2025, 11, 14);

	private static final int[] SIZES = { 49, 17, 50, 23, 56, 57, 95, 103 };

	private static final List<History> HISTORIES = new SeededYear().make();

	private final Random random = new Random(20251224);

	private final List<YearFate> early = fates(true);

	private final List<YearFate> late = fates(false);

	private SeededYear() {
	}

	/** What happened at each agency, directive by directive. */
	public static List<History> histories() {
		return HISTORIES;
	}

	/**
	 * Empties the register and writes the year into it, as the application does, without
	 * processes. Officers are named where people exist: {@code canbo.<agency>}. Those who
	 * watch over agencies today have done so all year.
	 */
	public static void record(JdbcClient jdbc) {
		new YearTables(jdbc).write(HISTORIES);
	}

	public static String title(History.Directive directive) {
		return YearTexts.title(directive.number(), directive.section());
	}

	private List<History> make() {
		List<History> histories = new ArrayList<>();
		int number = 0;
		for (YearDocument document : YearDocument.ALL) {
			for (int i = 0; i < document.directives(); i++) {
				number++;
				histories.addAll(directive(number, document));
			}
		}
		return List.copyOf(histories);
	}

	private List<History> directive(int number, YearDocument document) {
		Instant issued = document.date()
			.plusDays(1)
			.atTime(LocalTime.of(9, 0))
			.atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
			.toInstant();
		History.Directive directive = new History.Directive(number,
				(number % 61 == 0) ? null : YearTexts.SECTIONS.get((number * 7 / 3) % YearTexts.SECTIONS.size()),
				document.cited(number), issued);
		LocalDate day = document.date().plusDays(1);
		YearFate fate = (day.isBefore(LocalDate.of(2025, 11, 1)) ? this.early : this.late).remove(0);
		LocalDate due = fate.due(day, this.random);
		List<String> agencies = agencies(number);
		int behind = (agencies.size() < 5 || fate == YearFate.DUE_AT_YEARS_END) ? agencies.size() : 2 + number % 11;
		YearCourse course = new YearCourse(this.random, directive);
		List<History> histories = new ArrayList<>();
		for (int i = 0; i < agencies.size(); i++) {
			boolean single = agencies.size() == 1;
			History history = (fate == YearFate.ON_TIME && number <= 62 && single)
					? course.recorded(agencies.get(i), due, false)
					: fate.at(agencies.get(i), i >= agencies.size() - behind, due, single, course);
			histories.add((agencies.size() > 20 && i == 6) ? withdrawn(history) : history);
		}
		return histories;
	}

	private static History withdrawn(History history) {
		return new History(history.directive(), history.agency(), history.deadlines(), List.of(), null,
				history.directive().issued().plusSeconds(9 * 86_400));
	}

	/** One, sometimes two to four, sometimes a whole list of agencies. */
	private List<String> agencies(int number) {
		if (number % 54 == 27) {
			return new ArrayList<>(YearTexts.AGENCIES.subList(0, SIZES[(number / 54) % SIZES.length]));
		}
		int count = (this.random.nextInt(7) == 0) ? 2 + this.random.nextInt(3) : 1;
		Set<String> agencies = new LinkedHashSet<>();
		while (agencies.size() < count) {
			agencies.add(YearTexts.AGENCIES
				.get((int) (YearTexts.AGENCIES.size() * Math.pow(this.random.nextDouble(), 1.7))));
		}
		return new ArrayList<>(agencies);
	}

	private List<YearFate> fates(boolean early) {
		List<YearFate> fates = new ArrayList<>();
		for (YearFate fate : YearFate.values()) {
			fates.addAll(Collections.nCopies(early ? fate.early : fate.late, fate));
		}
		Collections.shuffle(fates, this.random);
		return fates;
	}

}
