package vn.dondoc.bulk;

import java.time.LocalDate;
import java.util.List;

import vn.dondoc.assignment.TypedDay;

/**
 * A request that can be tried.
 *
 * @param numbers each once, in their order
 * @param date null but for {@link BulkAction#EXTEND}
 * @param officer null but for {@link BulkAction#REASSIGN}
 */
record BulkOrder(BulkAction action, List<String> numbers, String reason, LocalDate date, String officer) {

	static final int MOST = 500;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_REASON = 2_000;

	/**
	 * @throws BulkRefused for the first thing that is wrong
	 */
	static BulkOrder of(BulkEntry entry) {
		BulkAction action = BulkAction.of(entry.action()).orElseThrow(() -> new BulkRefused("action", "action"));
		return new BulkOrder(action, numbers(entry.numbers()), action.needsReason() ? reason(entry.reason()) : null,
				(action == BulkAction.EXTEND) ? date(entry.date()) : null,
				(action == BulkAction.REASSIGN) ? officer(entry.officer()) : null);
	}

	private static List<String> numbers(List<String> numbers) {
		if (numbers == null || numbers.isEmpty()) {
			throw new BulkRefused("numbers", "none");
		}
		if (numbers.stream().anyMatch((number) -> !isName(number))) {
			throw new BulkRefused("numbers", "number");
		}
		List<String> distinct = numbers.stream().distinct().toList();
		if (distinct.size() > MOST) {
			throw new BulkRefused("numbers", "too-many", MOST);
		}
		return distinct;
	}

	private static String reason(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new BulkRefused("reason", "reason");
		}
		if (reason.length() > LONGEST_REASON) {
			throw new BulkRefused("reason", "reason-too-long", LONGEST_REASON);
		}
		return reason.strip();
	}

	private static LocalDate date(String date) {
		return TypedDay.Reader.read(date).orElseThrow(() -> new BulkRefused("date", "date"));
	}

	private static String officer(String officer) {
		if (!isName(officer)) {
			throw new BulkRefused("officer", "officer");
		}
		return officer;
	}

	private static boolean isName(String text) {
		return text != null && !text.isBlank() && text.length() <= LONGEST_NAME;
	}

}
