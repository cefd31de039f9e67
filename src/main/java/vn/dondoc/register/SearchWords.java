package vn.dondoc.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody typed into a search box: words in any order, and what they put between
 * quotation marks as it stands. Whatever else they typed is no error.
 *
 * @param typed as far as it counts
 * @param chunks words and phrases
 * @param open whether the last is perhaps only the beginning of a word
 * @param number pattern of a number that may be meant; null when none
 * @param cut whether not all of it counts
 */
record SearchWords(String typed, List<String> chunks, boolean open, String number, boolean cut) {

	/**
	 * Longer questions are cut; the database's function takes as many as an integer has
	 * bits.
	 */
	static final int LONGEST = 200;

	private static final int MOST = 30;

	private static final Pattern CHUNK = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]?|[^\\s\"“”„«»]+");

	private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}.-]*\\d[\\p{Alnum}.-]*");

	SearchWords {
		chunks = List.copyOf(chunks);
	}

	static SearchWords of(String typed) {
		String asked = typed.strip();
		boolean cut = asked.length() > LONGEST;
		if (cut) {
			// not in the middle of a character
			asked = asked.substring(0, asked.offsetByCodePoints(0, asked.codePointCount(0, LONGEST) - 1));
		}
		List<String> chunks = new ArrayList<>();
		boolean open = false;
		Matcher matcher = CHUNK.matcher(asked);
		while (matcher.find()) {
			open = matcher.group(1) == null;
			String chunk = open ? matcher.group() : matcher.group(1);
			if (!WordMarks.words(chunk).isEmpty()) {
				chunks.add(chunk);
			}
		}
		return new SearchWords(asked, (chunks.size() <= MOST) ? chunks : chunks.subList(0, MOST), open,
				NUMBER.matcher(asked).matches() ? "%" + asked + "%" : null, cut || chunks.size() > MOST);
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return this.chunks.isEmpty();
	}

	/** For SQL function {@code search_directives}. */
	static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, String typed) {
		SearchWords words = (typed != null) ? of(typed) : new SearchWords("", List.of(), false, null, false);
		return statement.param("words", words.chunks.toArray(String[]::new))
			.param("open", words.open)
			.param("number", words.number);
	}

}
