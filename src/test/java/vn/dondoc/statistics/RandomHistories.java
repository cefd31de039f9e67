package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import vn.dondoc.testing.History;

/**
 * Makes up what a programme went through in 2025: issued, extended, reported, returned,
 * withdrawn at any time of the day, much of it near midnight.
 */
final class RandomHistories {

	static final List<String> AGENCIES = List.of("bo-cong-an", "bo-cong-thuong", "bo-noi-vu", "bo-tai-chinh",
			"bo-y-te");

	private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

	private final Random random;

	RandomHistories(long seed) {
		this.random = new Random(seed);
	}

	List<History> of(int directives) {
		List<History> histories = new ArrayList<>();
		for (int number = 1; number <= directives; number++) {
			History.Directive directive = new History.Directive(number, chance(5) ? null : "Nhóm " + upTo(4),
					documents(), on(upTo(200)));
			List<String> agencies = new ArrayList<>(AGENCIES);
			Collections.shuffle(agencies, this.random);
			for (String agency : agencies.subList(0, upTo(AGENCIES.size()))) {
				histories.add(history(directive, agency));
			}
		}
		return histories;
	}

	private List<String> documents() {
		List<String> documents = new ArrayList<>();
		for (int i = upTo(3) - 1; i > 0; i--) {
			documents.add(upTo(6) + "-TB/THU");
		}
		return documents;
	}

	private History history(History.Directive directive, String agency) {
		int day = (int) (LocalDate.ofInstant(directive.issued(), ZoneId.of("Asia/Ho_Chi_Minh")).toEpochDay()
				- NEW_YEAR.toEpochDay());
		boolean recurring = chance(8);
		List<History.Given> deadlines = new ArrayList<>();
		deadlines.add(new History.Given(directive.issued(), recurring ? null : NEW_YEAR.plusDays(day + upTo(90) - 10)));
		List<History.Reported> reports = new ArrayList<>();
		String recorded = chance(10) ? (chance(2) ? "DONE_LATE" : "DONE_ON_TIME") : null;
		for (int i = upTo(4); i > 1 && recorded == null; i--) {
			if (chance(4) && !recurring) {
				day += upTo(10);
				deadlines.add(new History.Given(on(day), NEW_YEAR.plusDays(day + upTo(60))));
			}
			int submitted = day + upTo(40);
			day = submitted + upTo(15);
			boolean waits = chance(6);
			boolean accepted = chance(2);
			reports.add(new History.Reported(on(submitted), waits ? null : on(day), !waits && accepted));
			if (waits || accepted) {
				break;
			}
		}
		return new History(directive, agency, deadlines, reports, recorded, chance(12) ? on(day + upTo(60)) : null);
	}

	private Instant on(int day) {
		LocalTime time = chance(2) ? LocalTime.of(upTo(23), upTo(59))
				: LocalTime.of(chance(2) ? 23 : 0, chance(2) ? 59 : 0, chance(2) ? 59 : 0);
		return NEW_YEAR.plusDays(day).atTime(time).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
	}

	private int upTo(int most) {
		return 1 + this.random.nextInt(most);
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

}
