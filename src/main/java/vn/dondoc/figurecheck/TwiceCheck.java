package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Does the same figure have the same value wherever it stands? */
final class TwiceCheck implements Check {

	@Override
	public void check(Facts facts, Ledger ledger) {
		for (Figure figure : Figure.values()) {
			List<Claim> claims = facts.claims(figure).stream().filter((claim) -> claim.value() != null).toList();
			long values = claims.stream().map(Claim::value).distinct().count();
			if (claims.size() > 1 && ledger.wrong(Rule.STATED_TWICE, values == 1)) {
				report(figure, claims, facts, ledger);
			}
		}
	}

	private static void report(Figure figure, List<Claim> claims, Facts facts, Ledger ledger) {
		Words words = facts.words();
		String places = claims.stream()
			.map((claim) -> words.number(claim.value()) + " (" + claim.where() + ")")
			.collect(Collectors.joining(", "));
		List<Candidate> backed = facts.candidates(figure)
			.stream()
			.filter((one) -> claims.stream().anyMatch((claim) -> claim.value() == one.value()))
			.sorted(Comparator.comparingInt((Candidate one) -> -facts.support(figure, one.value(), "").size()))
			.toList();
		long best = backed.get(0).value();
		List<String> reasons = new ArrayList<>();
		for (Candidate one : backed) {
			reasons.add(words.text("reason.agrees", one.value(), one.source()));
			if (one.value() != best) {
				reasons.addAll(impossible(figure, one.value(), facts));
			}
		}
		reasons.addAll(new PercentFit(facts).of(figure));
		Claim odd = claims.stream().filter((claim) -> claim.value() != best).findFirst().orElseThrow();
		ledger.contradiction(Rule.STATED_TWICE, odd.where(), odd.value(), best,
				words.text("STATED_TWICE", words.figure(figure), places), reasons);
	}

	/** Which sums a value breaks that hold with the first one. */
	private static List<String> impossible(Figure figure, long value, Facts facts) {
		Values totals = facts.totals();
		if (Objects.equals(totals.of(figure), value)) {
			return List.of();
		}
		return Relation.of(totals)
			.stream()
			.filter((relation) -> relation.parts().contains(figure))
			.filter((relation) -> relation.holds(totals.of(relation.whole()), sum(relation, totals, figure, null))
					&& !relation.holds(totals.of(relation.whole()), sum(relation, totals, figure, value)))
			.map((relation) -> facts.words()
				.text("reason.breaks", value, addends(relation, totals, figure, value, facts.words()),
						sum(relation, totals, figure, value), facts.words().figure(relation.whole()),
						totals.of(relation.whole())))
			.toList();
	}

	private static String addends(Relation relation, Values totals, Figure replaced, Long by, Words words) {
		return words
			.addends(relation.parts().stream().map((part) -> (part == replaced) ? by : totals.of(part)).toList());
	}

	private static long sum(Relation relation, Values totals, Figure replaced, Long by) {
		return relation.parts()
			.stream()
			.mapToLong((part) -> (part == replaced && by != null) ? by : totals.of(part))
			.sum();
	}

}
