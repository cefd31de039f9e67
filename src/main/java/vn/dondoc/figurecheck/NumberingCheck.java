package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Is every number of a list there once, and is the last one how many rows there are? */
final class NumberingCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (PrintedList list : facts.part().lists()) {
			List<Integer> numbers = list.numbers()
				.stream()
				.map((number) -> number.replaceAll("\\D", ""))
				.filter((number) -> number.matches("\\d{1,5}"))
				.map(Integer::valueOf)
				.toList();
			if (numbers.size() < 2) {
				continue;
			}
			Set<Integer> seen = new HashSet<>();
			List<String> twice = numbers.stream().filter((number) -> !seen.add(number)).map(String::valueOf).toList();
			int last = numbers.get(numbers.size() - 1);
			List<String> missing = IntStream.rangeClosed(1, last)
				.filter((number) -> !seen.contains(number))
				.mapToObj(String::valueOf)
				.limit(50)
				.toList();
			long rows = (list.listed() != null) ? list.listed() : numbers.size();
			if (ledger.wrong(Rule.NUMBERING, twice.isEmpty() && missing.isEmpty() && last == rows)) {
				Words words = facts.words();
				List<String> reasons = new ArrayList<>();
				if (!twice.isEmpty()) {
					reasons.add(words.text("reason.twice", words.list(twice)));
				}
				if (!missing.isEmpty()) {
					reasons.add(words.text("reason.skipped", words.list(missing)));
				}
				ledger.contradiction(Rule.NUMBERING, facts.name(list), (long) last, rows,
						words.text("NUMBERING", facts.name(list), rows, last), reasons);
			}
		}
	}

}
