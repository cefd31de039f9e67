package vn.dondoc.organisation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * What stays the same about a word however it is typed. The tone mark moves to the end of
 * the word, so that "hoá" and "hóa", "uỷ" and "ủy" are one.
 */
final class WordKey {

	private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

	/** Grave, acute, tilde, hook above, dot below. */
	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

	/** "kỹ" and "kĩ", "sỹ" and "sĩ": the only place where y and i are interchangeable. */
	private static final Pattern Y_FOR_I = Pattern.compile("([hklmst])y([" + TONES + "]?)");

	private static final Pattern NUMBER_WITH_ZEROS = Pattern.compile("0+(\\d+)");

	private WordKey() {
	}

	static String of(String word) {
		String letters = NFD.normalize(lower(word));
		StringBuilder key = new StringBuilder(letters.length());
		StringBuilder tone = new StringBuilder(1);
		for (char c : letters.toCharArray()) {
			((TONES.indexOf(c) < 0) ? key : tone).append(c);
		}
		String result = key.append(tone).toString();
		Matcher yForI = Y_FOR_I.matcher(result);
		if (yForI.matches()) {
			return yForI.group(1) + "i" + yForI.group(2);
		}
		Matcher number = NUMBER_WITH_ZEROS.matcher(result);
		return number.matches() ? number.group(1) : result;
	}

	/** Plain ASCII letters: what scanning leaves of a text. */
	static String folded(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (char c : NFD.normalize(lower(text)).toCharArray()) {
			if (Character.getType(c) != Character.NON_SPACING_MARK) {
				plain.append((c == 'đ') ? 'd' : c);
			}
		}
		return plain.toString();
	}

	/** Eth is what some fonts and scanners make of đ. */
	private static String lower(String text) {
		return UCharacter.toLowerCase(Locale.ROOT, text).replace('ð', 'đ');
	}

}
