package vn.dondoc.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text the words that a search asked for, as SQL function {@code search_fold}
 * reads them: without diacritics, case, punctuation and leading zeros. Only for showing
 * where they are.
 */
final class WordMarks {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

	private final List<List<String>> phrases;

	private final boolean open;

	WordMarks(SearchWords asked) {
		this.phrases = asked.chunks().stream().map(WordMarks::words).toList();
		this.open = asked.open();
	}

	/** The text in pieces, those that were asked for marked. */
	List<Piece> in(String text) {
		List<int[]> places = new ArrayList<>();
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(fold(matcher.group()));
			places.add(new int[] { matcher.start(), matcher.end() });
		}
		boolean[] hit = new boolean[words.size()];
		for (int p = 0; p < this.phrases.size(); p++) {
			mark(this.phrases.get(p), this.open && p == this.phrases.size() - 1, words, hit);
		}
		return pieces(text, places, hit);
	}

	private static void mark(List<String> phrase, boolean prefix, List<String> words, boolean[] hit) {
		for (int at = 0; at + phrase.size() <= words.size(); at++) {
			boolean same = true;
			for (int i = 0; same && i < phrase.size(); i++) {
				String word = words.get(at + i);
				same = word.equals(phrase.get(i))
						|| (prefix && i == phrase.size() - 1 && word.startsWith(phrase.get(i)));
			}
			for (int i = 0; same && i < phrase.size(); i++) {
				hit[at + i] = true;
			}
		}
	}

	private static List<Piece> pieces(String text, List<int[]> places, boolean[] hit) {
		List<Piece> pieces = new ArrayList<>();
		int done = 0;
		for (int i = 0; i < hit.length; i++) {
			if (hit[i]) {
				int[] place = places.get(i);
				if (place[0] > done) {
					pieces.add(new Piece(text.substring(done, place[0]), false));
				}
				pieces.add(new Piece(text.substring(place[0], place[1]), true));
				done = place[1];
			}
		}
		if (done < text.length()) {
			pieces.add(new Piece(text.substring(done), false));
		}
		return pieces;
	}

	/** The words of a text. */
	static List<String> words(String text) {
		return WORD.matcher(text)
			.results()
			.map((word) -> fold(word.group()))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static String fold(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replace('đ', 'd')
			.replace('Đ', 'd')
			.toLowerCase(Locale.ROOT)
			.replaceFirst("^0+(?=[0-9])", "");
	}

	/** A piece of a text. */
	record Piece(String text, boolean marked) {
	}

}
