package vn.dondoc.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What becomes of one directive at one agency, by chance. */
final class Journey {

	private static final List<LocalTime> HOURS = List.of(LocalTime.of(9, 0), LocalTime.of(9, 0), LocalTime.of(9, 0),
			LocalTime.of(15, 30), LocalTime.of(15, 30), LocalTime.of(15, 30), LocalTime.of(6, 10),
			LocalTime.of(20, 15));

	private final Random random;

	private final String work;

	private final String officer;

	private final LocalDate due;

	private final boolean hasDeadline;

	private final TreeMap<LocalDateTime, Action> taken = new TreeMap<>();

	private LocalDateTime now;

	private Journey(Random random, Order order, String agency, Cast cast, LocalDateTime issued) {
		this.random = random;
		this.work = order.work(agency);
		this.officer = cast.officer(agency, 1 + random.nextInt(2));
		this.due = (order.due() != null) ? order.due() : issued.toLocalDate().plusDays(60 + random.nextInt(150));
		this.hasDeadline = order.due() != null;
		this.now = issued;
	}

	static Map<LocalDateTime, Action> of(Random random, Order order, String agency, Cast cast, LocalDateTime issued) {
		Journey journey = new Journey(random, order, agency, cast, issued);
		journey.go(random.nextInt(100));
		return journey.taken;
	}

	private void go(int fate) {
		if (fate < 4) {
			return;
		}
		assign((fate < 12) ? this.due.plusDays(this.random.nextInt(20)) : this.now.toLocalDate().plusDays(soon(9)));
		if (fate < 10) {
			remindNowAndThen();
		}
		else if (fate < 20) {
			report(this.due.plusDays(1 + this.random.nextInt(24)));
			take(soon(4), new Action.Accept(this.work));
		}
		else if (fate < 40) {
			report(this.due.minusDays(this.random.nextInt(20)));
			returned();
		}
		else if (fate < 55 && this.hasDeadline) {
			extension();
		}
		else if (fate < 62) {
			at(this.due.atTime(23, 59, 59), new Action.Report(this.work, this.officer));
			take(1 + this.random.nextInt(12), new Action.Accept(this.work));
		}
		else {
			report(this.due.minusDays(this.random.nextInt(45)));
			take(soon(6), new Action.Accept(this.work));
		}
	}

	private void remindNowAndThen() {
		for (int i = 0; i < 3; i++) {
			take(20 + this.random.nextInt(30), new Action.Remind(this.work));
		}
	}

	private void returned() {
		take(soon(7), new Action.Return(this.work));
		take(1 + this.random.nextInt(18), new Action.Report(this.work, this.officer));
		take(soon(5), this.random.nextInt(5) == 0 ? new Action.Return(this.work) : new Action.Accept(this.work));
	}

	private void extension() {
		LocalDate end = this.due.isAfter(this.now.toLocalDate()) ? this.due : this.now.toLocalDate();
		LocalDate to = end.plusDays(20 + this.random.nextInt(30));
		at(hour(end.minusDays(10).plusDays(this.random.nextInt(16))), new Action.Propose(this.work, this.officer, to));
		LocalDate answer = switch (this.random.nextInt(4)) {
			case 0 -> null;
			case 1 -> to.plusDays(5);
			default -> to;
		};
		LocalDateTime decided = take(soon(5), new Action.Decide(this.work, answer));
		LocalDate until = (answer != null) ? answer : decided.toLocalDate().plusDays(10);
		report(until.minusDays(8).plusDays(this.random.nextInt(14)));
		take(soon(4), new Action.Accept(this.work));
	}

	private void assign(LocalDate day) {
		at(hour(day), new Action.Assign(this.work, this.officer));
	}

	private void report(LocalDate day) {
		at(hour(day), new Action.Report(this.work, this.officer));
	}

	private LocalDateTime take(int daysLater, Action action) {
		return at(hour(this.now.toLocalDate().plusDays(daysLater)), action);
	}

	/** Most of it happens on weekdays. */
	private LocalDateTime hour(LocalDate day) {
		boolean weekend = day.getDayOfWeek().getValue() > 5;
		return ((weekend && this.random.nextInt(10) > 0) ? day.plusDays(2) : day)
			.atTime(HOURS.get(this.random.nextInt(HOURS.size())));
	}

	/** Never before what was done last. */
	private LocalDateTime at(LocalDateTime wanted, Action action) {
		LocalDateTime at = wanted;
		while (!at.isAfter(this.now)) {
			at = at.plusDays(1);
		}
		this.taken.put(at, action);
		this.now = at;
		return at;
	}

	private int soon(int days) {
		return 1 + this.random.nextInt(days);
	}

	/** What is done, at its moment. */
	static void add(TreeMap<LocalDateTime, List<Action>> actions, Map<LocalDateTime, Action> taken) {
		taken.forEach((at, action) -> actions.computeIfAbsent(at, (key) -> new ArrayList<>()).add(action));
	}

}
