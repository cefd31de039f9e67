package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;

import vn.dondoc.organisation.Agency.Kind;

/**
 * Names near to an unknown one, for a person to choose from. Texts are compared without
 * accents, which scanning loses first.
 */
final class Suggestions {

	private static final int MOST = 3;

	/** Below this part of equal letters a name is another name. */
	private static final double LEAST = 0.6;

	/**
	 * What goes before a province's name, unless a party committee or a list follows:
	 * left on, it makes "tỉnh Hung Yên" nearer to the province's party committee.
	 */
	private static final Pattern PROVINCE = Pattern.compile("(?:(?:chu tich|lanh dao) )?"
			+ "(?:(?:ubnd|uy ban nhan dan) (?:(?:tinh|thanh pho|t ?p) )?+|(?:tinh|thanh pho|t ?p) )"
			+ "(?!uy |cac |\\d)(?<place>.+)");

	private final List<Spelling> spellings = new ArrayList<>();

	Suggestions(Collection<Agency> agencies) {
		for (Agency agency : agencies) {
			NameForms.listed(agency).forEach((name) -> add(agency, name));
			NameForms.bare(agency).forEach((name) -> add(agency, name));
		}
	}

	private record Spelling(String folded, int[] letters, String text, Agency agency) {
	}

	/**
	 * An agency that may be meant.
	 *
	 * @param agency the agency
	 * @param similarity 1 for the same letters but for accents
	 */
	record Suggestion(Agency agency, double similarity, int distance) {
	}

	/** At most three agencies, the nearest first. */
	List<Suggestion> nearest(String text) {
		String folded = fold(text);
		Map<String, Suggestion> byCode = new HashMap<>();
		compare(folded, text, (agency) -> true, byCode);
		Matcher province = PROVINCE.matcher(folded);
		if (province.matches()) {
			compare(province.group("place"), text, (agency) -> agency.kind() == Kind.PROVINCE, byCode);
		}
		return byCode.values().stream().sorted(NEAREST).limit(MOST).toList();
	}

	private void compare(String folded, String text, Predicate<Agency> among, Map<String, Suggestion> byCode) {
		int[] letters = letters(folded);
		for (Spelling spelling : this.spellings) {
			int longer = Math.max(spelling.folded.length(), folded.length());
			int most = (int) Math.floor((1 - LEAST) * longer);
			if (!among.test(spelling.agency) || leastDistance(letters, spelling.letters) > most) {
				continue;
			}
			int distance = new LevenshteinDistance(most).apply(folded, spelling.folded);
			if (distance >= 0) {
				int accented = LevenshteinDistance.getDefaultInstance().apply(text, spelling.text);
				Suggestion found = new Suggestion(spelling.agency, 1 - (double) distance / longer, accented);
				byCode.merge(spelling.agency.code(), found, (a, b) -> (NEAREST.compare(a, b) <= 0) ? a : b);
			}
		}
	}

	private static final Comparator<Suggestion> NEAREST = Comparator.comparingDouble(Suggestion::similarity)
		.reversed()
		.thenComparingInt(Suggestion::distance)
		.thenComparing((suggestion) -> suggestion.agency().code());

	private void add(Agency agency, String name) {
		this.spellings.add(new Spelling(fold(name), letters(fold(name)), name, agency));
	}

	/** How often each letter occurs: a quick bound that spares most comparisons. */
	private static int[] letters(String folded) {
		int[] letters = new int[128];
		folded.chars().forEach((c) -> letters[c]++);
		return letters;
	}

	private static int leastDistance(int[] a, int[] b) {
		int more = 0;
		int fewer = 0;
		for (int c = ' '; c < a.length; c++) {
			more += Math.max(0, a[c] - b[c]);
			fewer += Math.max(0, b[c] - a[c]);
		}
		return Math.max(more, fewer);
	}

	private static String fold(String text) {
		return WordKey.folded(text).replaceAll("[^a-z0-9]+", " ").strip();
	}

}
