package vn.dondoc.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Documents that come over a period, each with some directives, by chance. */
final class Directives {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	/** Tết, the other holidays, Saturdays and Sundays. */
	private static final List<String> DAYS_OFF = List.of("2025-01-29", "2025-01-31", "2025-02-01", "2025-04-07",
			"2025-04-30", "2025-05-02", "2025-05-03", "2025-08-31", "2025-09-01", "2025-09-02", "2025-11-15");

	private static final List<LocalTime> HOURS = List.of(LocalTime.of(9, 0), LocalTime.of(15, 30), LocalTime.of(15, 30),
			LocalTime.of(20, 15), LocalTime.of(23, 59, 59));

	private final Random random;

	private final Cast cast;

	private final LocalDate end;

	/**
	 * What chance decides.
	 * @param end on which many directives are due
	 */
	Directives(Random random, Cast cast, LocalDate end) {
		this.random = random;
		this.cast = cast;
		this.end = end;
	}

	/** Moments at which directives are issued, with what follows from each. */
	TreeMap<LocalDateTime, List<Action>> issue(int count, LocalDate from, int days) {
		TreeMap<LocalDateTime, List<Action>> actions = new TreeMap<>();
		int issued = 0;
		while (issued < count) {
			LocalDateTime at = moment(from.plusDays(this.random.nextInt(days)));
			int together = Math.min(count - issued, 1 + this.random.nextInt(8));
			for (int i = 0; i < together; i++) {
				Order order = order("V%03d".formatted(++issued), at.toLocalDate());
				actions.computeIfAbsent(at, (key) -> new ArrayList<>()).add(new Action.Issue(order));
				order.agencies()
					.forEach((agency) -> Journey.add(actions, Journey.of(this.random, order, agency, this.cast, at)));
			}
		}
		return actions;
	}

	/**
	 * A review at ten in the morning; every second agency answers, by turns on the same
	 * day or on the last but one.
	 */
	void review(TreeMap<LocalDateTime, List<Action>> actions, LocalDate day, LocalDate answerBy) {
		String name = "Rà soát " + DAY.format(day);
		actions.computeIfAbsent(day.atTime(10, 0), (key) -> new ArrayList<>())
			.add(new Action.OpenReview(name, answerBy));
		for (int i = 0; i < this.cast.agencies().size(); i += 2) {
			LocalDate answered = (i % 4 == 0) ? day : answerBy.minusDays(1);
			actions.computeIfAbsent(answered.atTime(14, 0), (key) -> new ArrayList<>())
				.add(new Action.AnswerReview(name, this.cast.agencies().get(i)));
		}
	}

	private LocalDateTime moment(LocalDate day) {
		boolean weekend = day.getDayOfWeek().getValue() > 5;
		return ((weekend && this.random.nextInt(5) > 0) ? day.plusDays(2) : day)
			.atTime(HOURS.get(this.random.nextInt(HOURS.size())));
	}

	private Order order(String key, LocalDate issued) {
		List<String> all = new ArrayList<>(this.cast.agencies());
		Collections.shuffle(all, this.random);
		int dice = this.random.nextInt(20);
		int agencies = (dice < 11) ? 1 : (dice < 16) ? 2 + this.random.nextInt(2) : 4 + this.random.nextInt(5);
		List<String> leads = List.copyOf(all.subList(0, agencies));
		boolean urgent = this.random.nextInt(8) == 0;
		int kind = this.random.nextInt(100);
		if (kind < 6) {
			return new Order(key, leads, "Thường xuyên", null, urgent);
		}
		if (kind < 25) {
			return new Order(key, leads, DAY.format(this.end), this.end, urgent);
		}
		if (kind < 35) {
			LocalDate last = YearMonth.from(issued.plusDays(20)).atEndOfMonth();
			return new Order(key, leads, "trong tháng %d/%d".formatted(last.getMonthValue(), last.getYear()), last,
					urgent);
		}
		if (kind < 42) {
			int quarter = (issued.getMonthValue() + 2) / 3;
			LocalDate last = YearMonth.of(issued.getYear(), 3 * quarter).atEndOfMonth();
			return new Order(key, leads,
					"Quý %s/%d".formatted(List.of("I", "II", "III", "IV").get(quarter - 1), issued.getYear()), last,
					urgent);
		}
		LocalDate due = (kind < 55) ? dayOff(issued) : (kind < 63) ? issued.minusDays(1 + this.random.nextInt(40))
				: (kind < 73) ? issued.plusDays(this.random.nextInt(9)) : issued.plusDays(9 + this.random.nextInt(110));
		return new Order(key, leads, "trước ngày " + DAY.format(due), due, urgent);
	}

	private LocalDate dayOff(LocalDate issued) {
		return DAYS_OFF.stream()
			.map(LocalDate::parse)
			.filter((day) -> day.isAfter(issued.plusDays(this.random.nextInt(30))))
			.findFirst()
			.orElse(this.end);
	}

}
