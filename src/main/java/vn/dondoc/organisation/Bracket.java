package vn.dondoc.organisation;

import java.util.regex.Pattern;

/** What words in brackets say about the names around them. */
enum Bracket {

	/** "(EVN)", "(4/49 đơn vị chưa hoàn thành)": nothing. */
	IGNORED,
	/** "(phối hợp)": the name before coordinates. */
	ASIDE,
	/** "Các bộ (Y tế, Nội vụ)": a list, as after a colon. */
	LIST,
	/** Part of the text: "Các bộ (trừ Bộ Công an)" is not "Các bộ". */
	PLAIN;

	private static final Pattern COUNT = Pattern.compile("[\\s\\d]*\\d\\s*/\\s*\\d[^,;]*|.*hoàn thành[\\s\\d.]*",
			Pattern.DOTALL);

	private static final Pattern ONE_WORD = Pattern.compile("[\\s\\p{L}\\d&&[^ ]]*|chủ trì|cơ quan chủ trì");

	private static final Pattern COORDINATES = Pattern.compile("(?:cơ quan )?phối hợp");

	static Bracket of(String content) {
		String words = content.strip();
		if (COUNT.matcher(words).matches() || ONE_WORD.matcher(words).matches()) {
			return IGNORED;
		}
		if (COORDINATES.matcher(words).matches()) {
			return ASIDE;
		}
		return (words.indexOf(',') >= 0 || words.indexOf(';') >= 0) ? LIST : PLAIN;
	}

	/** A bracket that a page break has left open. */
	static Bracket unclosed(String content) {
		return COUNT.matcher(content).matches() ? IGNORED : PLAIN;
	}

}
