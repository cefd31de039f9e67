package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Which value of a figure the percentages fit that are printed beside it. */
record PercentFit(Facts facts) {

	/**
	 * One sentence for each percentage that fits one candidate and not the number beside
	 * it.
	 */
	List<String> of(Figure figure) {
		Long base = this.facts.totals().of(Figure.ASSIGNED);
		if (base == null || base <= 0) {
			return List.of();
		}
		return this.facts.claims(figure)
			.stream()
			.filter((claim) -> claim.percent() != null && claim.value() != null)
			.filter((claim) -> !Percents.fits(claim.value(), base, claim.percent()))
			.map((claim) -> sentence(figure, claim, base))
			.filter(Objects::nonNull)
			.toList();
	}

	private String sentence(Figure figure, Claim claim, long base) {
		Words words = this.facts.words();
		BigDecimal percent = claim.percent();
		return this.facts.candidates(figure)
			.stream()
			.filter((one) -> Percents.fits(one.value(), base, percent))
			.findFirst()
			.map((one) -> words.text("reason.percent", words.share(claim.value(), base), words.share(one.value(), base),
					words.percent(percent), one.value(), claim.value(), one.source()))
			.orElse(null);
	}

}
