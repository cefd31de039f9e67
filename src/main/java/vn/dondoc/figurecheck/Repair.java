package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which other values that stand in the report would make a sum fit. */
final class Repair {

	private static final int MOST = 3;

	private final Relation relation;

	private final Values totals;

	private final List<List<Candidate>> choices;

	private final List<List<Candidate>> fitting = new ArrayList<>();

	private Repair(Relation relation, Facts facts) {
		this.relation = relation;
		this.totals = facts.totals();
		this.choices = figures().map((figure) -> {
			Candidate own = new Candidate(this.totals.of(figure), null);
			return Stream
				.concat(Stream.of(own),
						facts.statedOrSummed(figure).stream().filter((one) -> one.value() != own.value()).limit(4))
				.toList();
		}).toList();
	}

	/** The ways that change least, in words. */
	static List<String> of(Relation relation, Facts facts) {
		Repair repair = new Repair(relation, facts);
		repair.search(List.of());
		int least = repair.fitting.stream().mapToInt(Repair::changes).min().orElse(0);
		return repair.fitting.stream()
			.filter((way) -> changes(way) == least)
			.limit(MOST)
			.map((way) -> repair.words(way, facts.words()))
			.toList();
	}

	private Stream<Figure> figures() {
		return Stream.concat(Stream.of(this.relation.whole()), this.relation.parts().stream());
	}

	private void search(List<Candidate> chosen) {
		if (chosen.size() == this.choices.size()) {
			long sum = chosen.stream().skip(1).mapToLong(Candidate::value).sum();
			if (this.relation.holds(chosen.get(0).value(), sum)) {
				this.fitting.add(chosen);
			}
			return;
		}
		this.choices.get(chosen.size()).forEach((one) -> search(Lists.and(chosen, one)));
	}

	private static int changes(List<Candidate> way) {
		return (int) way.stream().map(Candidate::source).filter(Objects::nonNull).count();
	}

	private String words(List<Candidate> way, Words words) {
		String sum = way.stream().skip(1).map((one) -> words.number(one.value())).collect(Collectors.joining(" + "));
		String sources = way.stream()
			.filter((one) -> one.source() != null)
			.sorted(Comparator.comparing(way::indexOf))
			.map((one) -> words.number(one.value()) + ": " + one.source())
			.collect(Collectors.joining("; "));
		return words.text(this.relation.exact() ? "reason.repair" : "reason.repair.atMost", sum, way.get(0).value(),
				sources);
	}

}
