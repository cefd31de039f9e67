package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.dondoc.organisation.Word.Gap;
import vn.dondoc.organisation.Word.Part;

/**
 * The words that names are made of: connecting words and those that say who leads and who
 * coordinates become gaps.
 */
final class Words {

	private static final Set<String> CONNECTING = Set.copyOf(Tokens.keys("và cùng với"));

	private static final List<String> LEADS = Tokens.keys("chủ trì");

	private static final List<String> COORDINATES = Tokens.keys("phối hợp");

	private static final List<String> CLOSELY = Tokens.keys("chặt chẽ");

	private static final List<String> COMRADE = Tokens.keys("đồng chí");

	private static final String BY = WordKey.of("do");

	private final List<Word> tokens;

	private final List<Word> words = new ArrayList<>();

	private Gap gap = Gap.NONE;

	private Part part;

	/** Where the names after the last "chủ trì" begin. */
	private int afterLeads = -1;

	private Words(List<Word> tokens) {
		this.tokens = tokens;
	}

	/** The words of a text that is in NFC. */
	static List<Word> of(String text) {
		Words words = new Words(Tokens.of(text));
		for (int at = 0; at < words.tokens.size();) {
			at += words.take(at);
		}
		return words.words;
	}

	/**
	 * Takes what begins at a token.
	 * @return how many tokens that were
	 */
	private int take(int at) {
		Word token = this.tokens.get(at);
		widen(token.gap());
		if (CONNECTING.contains(token.key())) {
			widen(Gap.JOIN);
			return 1;
		}
		if (at == 0 && token.key().equals(BY)) {
			return 1;
		}
		if (says(COMRADE, at)) {
			return 2;
		}
		if (says(LEADS, at)) {
			turn(Part.LEAD);
			this.afterLeads = this.words.size();
			return 2;
		}
		if (says(COORDINATES, at)) {
			return coordinates(at);
		}
		this.words.add(new Word(token.key(), token.start(), token.end(), this.gap, this.part, token.aside()));
		this.gap = Gap.NONE;
		this.part = null;
		return 1;
	}

	/** "A chủ trì, B phối hợp" says of B what "phối hợp với B" does. */
	private int coordinates(int at) {
		boolean last = at + 2 == this.tokens.size() || this.tokens.get(at + 2).gap() == Gap.COMMA
				|| this.tokens.get(at + 2).gap() == Gap.STOP;
		if (last && this.afterLeads >= 0 && this.afterLeads < this.words.size()) {
			this.words.subList(this.afterLeads, this.words.size()).replaceAll(Word::markedAside);
			widen(Gap.JOIN);
			return 2;
		}
		turn(Part.COORDINATING);
		return says(CLOSELY, at + 2) ? 4 : 2;
	}

	private void turn(Part to) {
		this.part = to;
		widen(Gap.JOIN);
	}

	private boolean says(List<String> phrase, int at) {
		return at + 1 < this.tokens.size() && this.tokens.get(at).key().equals(phrase.get(0))
				&& this.tokens.get(at + 1).key().equals(phrase.get(1))
				&& this.tokens.get(at + 1).gap().compareTo(Gap.COMMA) < 0;
	}

	private void widen(Gap to) {
		this.gap = (to.compareTo(this.gap) > 0) ? to : this.gap;
	}

}
