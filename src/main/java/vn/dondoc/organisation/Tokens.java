package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.organisation.Word.Gap;

/**
 * Splits a text into words and the punctuation between them. Abbreviations that occur
 * within names are written out.
 */
final class Tokens {

	private static final Pattern TOKEN = Pattern.compile("""
			(?<bullet>(?:^|(?<=[\\r\\n]))\\s*(?:\\d{1,2}[.)]|[-–—•*+])\\s+)
			|(?<dotted>\\b[Tt]\\.\\s?[PpƯưWw]\\b)
			|(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)
			|(?<mark>.)""", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS | Pattern.COMMENTS);

	private static final Map<String, List<String>> LONG_FORMS = Map.ofEntries(longForm("ubnd", "ủy ban nhân dân"),
			longForm("tp", "thành phố"), longForm("tphcm", "thành phố hồ chí minh"), longForm("hcm", "hồ chí minh"),
			longForm("tw", "trung ương"), longForm("vn", "việt nam"), longForm("mttq", "mặt trận tổ quốc"),
			longForm("đh", "đại học"), longForm("đhqg", "đại học quốc gia"), longForm("t.p", "thành phố"),
			longForm("t.ư", "trung ương"), longForm("t.w", "trung ương"));

	private final String text;

	private final List<Word> words = new ArrayList<>();

	private Gap gap = Gap.NONE;

	private int listEnd = -1;

	private Tokens(String text) {
		this.text = text;
	}

	/** The words of a text that is in NFC. */
	static List<Word> of(String text) {
		return new Tokens(text).split();
	}

	/** The keys of a phrase's words. */
	static List<String> keys(String phrase) {
		return Pattern.compile(" ").splitAsStream(phrase).map(WordKey::of).toList();
	}

	private static Map.Entry<String, List<String>> longForm(String abbreviation, String phrase) {
		return Map.entry(WordKey.of(abbreviation), keys(phrase));
	}

	private List<Word> split() {
		Matcher token = TOKEN.matcher(this.text);
		int at = 0;
		while (at < this.text.length() && token.find(at)) {
			at = token.end();
			if (token.group("bullet") != null) {
				widen(Gap.COMMA);
			}
			else if (token.group("mark") == null) {
				add(WordKey.of(token.group().replaceAll("\\s", "")), token.start(), token.end());
			}
			else if (token.group().equals("(")) {
				at = bracket(token.end());
			}
			else {
				mark(token.start());
			}
		}
		return this.words;
	}

	private void add(String key, int start, int end) {
		for (String part : LONG_FORMS.getOrDefault(key, List.of(key))) {
			this.words.add(new Word(part, start, end, this.gap, null, false));
			this.gap = Gap.NONE;
		}
	}

	private void mark(int at) {
		switch (this.text.charAt(at)) {
			case ',', '،', '、' -> widen(Gap.COMMA);
			case ';' -> widen(Gap.STOP);
			case ':' -> widen(Gap.COLON);
			case '\n', '\r', '&', '+', '/', '-', '–', '—', '•' -> widen(Gap.JOIN);
			case '.' -> widen((at + 1 < this.text.length() && this.text.charAt(at + 1) > ' ') ? Gap.NONE : Gap.JOIN);
			case ')' -> widen((at == this.listEnd) ? Gap.STOP : Gap.NONE);
			default -> {
			}
		}
	}

	private void widen(Gap to) {
		this.gap = (to.compareTo(this.gap) > 0) ? to : this.gap;
	}

	/**
	 * Decides about a bracket.
	 * @param start index after its opening
	 * @return index where reading goes on
	 */
	private int bracket(int start) {
		int close = this.text.indexOf(')', start);
		int end = (close < 0) ? this.text.length() : close;
		String content = this.text.substring(start, end);
		Bracket bracket = (close < 0) ? Bracket.unclosed(content) : Bracket.of(content);
		if (bracket == Bracket.ASIDE && !this.words.isEmpty()) {
			this.words.add(this.words.remove(this.words.size() - 1).markedAside());
		}
		if (bracket == Bracket.LIST) {
			widen(Gap.COLON);
			this.listEnd = close;
		}
		return (bracket == Bracket.LIST || bracket == Bracket.PLAIN) ? start : Math.min(end + 1, this.text.length());
	}

}
