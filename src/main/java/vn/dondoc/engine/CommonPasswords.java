package vn.dondoc.engine;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Passwords that guessing tries first. With a shortest length, lists of common passwords
 * match little; what people do is to lengthen a common word by digits or to repeat it.
 */
final class CommonPasswords {

	/** Without diacritics, as they are typed. */
	private static final List<String> WORDS = List.of("password", "passw0rd", "matkhau", "qwerty", "qwertyuiop",
			"asdfgh", "asdfghjkl", "zxcvbnm", "1q2w3e4r", "1qaz2wsx", "admin", "administrator", "quantri", "dondoc",
			"camunda", "letmein", "welcome", "iloveyou", "anhyeuem", "emyeuanh", "yeuem", "khongbiet", "khongcho",
			"vietnam", "hanoi", "saigon", "hochiminh", "congan", "chinhphu", "vanphong", "thuongtruc", "giamsat",
			"lanhdao", "truong", "canbo", "chuyenvien", "nhiemvu", "mothaiba", "mothaibabon", "abc", "test", "demo");

	private static final List<String> ROWS = List.of("0123456789012345678901234567890", "9876543210987654321098765432",
			"abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm");

	/** What may stand beside a common word and leave it common. */
	private static final int OWN = 6;

	private static final int DIFFERENT = 5;

	private static final int LONG_NUMBER = 14;

	private static final int SHORT_NAME = 3;

	private CommonPasswords() {
	}

	static boolean contains(String password) {
		String plain = plain(password);
		if (plain.codePoints().distinct().count() < DIFFERENT || ROWS.stream().anyMatch((row) -> row.contains(plain))) {
			return true;
		}
		String rest = plain.replaceAll("[0-9\\p{Punct}\\s]", "");
		for (String word : WORDS.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
			rest = rest.replace(word, "");
		}
		return (rest.length() < OWN && hasWord(plain))
				|| (plain.matches("[0-9\\p{Punct}\\s]*") && digits(plain) <= LONG_NUMBER);
	}

	/** Whether the user name is in it; two or three letters are by chance. */
	static boolean isMadeOf(String password, String username) {
		return username.length() > SHORT_NAME && plain(password).contains(plain(username));
	}

	private static boolean hasWord(String plain) {
		return WORDS.stream().anyMatch(plain::contains);
	}

	/** A date or a telephone number with something between. */
	private static long digits(String plain) {
		return plain.chars().filter(Character::isDigit).count();
	}

	/** Without case and diacritics. */
	static String plain(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd');
	}

}
