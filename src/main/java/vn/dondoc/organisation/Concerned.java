package vn.dondoc.organisation;

import java.util.List;
import java.util.Set;

/**
 * "Các bộ, ngành liên quan": whoever is concerned, never everybody.
 */
final class Concerned {

	private static final String EACH = WordKey.of("các");

	private static final List<String> CONCERNED = Tokens.keys("liên quan");

	private static final Set<String> VOCABULARY = Set.copyOf(Tokens.keys("các bộ ngành ban cơ quan đơn vị địa phương "
			+ "tỉnh thành phố tổ chức doanh nghiệp trung ương ngang thuộc chính phủ khác có liên sở ủy nhân dân đoàn thể "
			+ "cá năng chuyên môn cấp xã hữu")
		.stream()
		.distinct()
		.toList());

	private Concerned() {
	}

	/**
	 * Where such words end.
	 * @return the index after them; the index given when no such words begin there
	 */
	static int end(List<Word> words, int at) {
		for (int i = at; i < words.size(); i++) {
			Word word = words.get(i);
			if (!VOCABULARY.contains(word.key()) || (i > at && (word.cut() || word.key().equals(EACH)))) {
				return at;
			}
			boolean last = i + 1 == words.size() || words.get(i + 1).opens();
			if (last && i > at && word.key().equals(CONCERNED.get(1))
					&& words.get(i - 1).key().equals(CONCERNED.get(0))) {
				return i + 1;
			}
		}
		return at;
	}

}
