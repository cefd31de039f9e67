package vn.dondoc.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words before a list: "Các bộ:", "6 tỉnh ủy, thành ủy trực thuộc Trung ương:". They
 * say how to read the bare names that follow.
 */
enum Heading {

	/** No heading. */
	NONE(List.of()),
	/** Ministries, provinces and others. */
	BODIES(List.of()),
	/** Party committees. */
	PARTY_COMMITTEES(List.of(Tokens.keys("đảng ủy bộ"), Tokens.keys("đảng ủy"))),
	/** Party committees of provinces and cities. */
	PROVINCIAL_COMMITTEES(List.of(Tokens.keys("thành ủy"), Tokens.keys("tỉnh ủy"))),
	/** Departments of a city. */
	DEPARTMENTS(List.of(Tokens.keys("sở")));

	private static final String EACH = WordKey.of("các");

	private static final String COMMITTEE = WordKey.of("ủy");

	private static final String PARTY = WordKey.of("đảng");

	private static final String SECRETARY = WordKey.of("bí");

	private static final String DEPARTMENT = WordKey.of("sở");

	private static final Set<String> VOCABULARY = Set.copyOf(new HashSet<>(Tokens.keys("các bộ ngành ban cơ quan "
			+ "ngang thuộc chính phủ trung ương địa phương tỉnh thành phố ủy đảng nhân dân trực sở đơn vị tổ chức "
			+ "doanh nghiệp đoàn thể trường đại học viện tập tổng công ty cấp gồm bao sau như là gồm đây khác có liên "
			+ "trưởng thủ lãnh đạo người đứng đầu chủ tịch bí thư giám đốc nhiệm theo danh sách thực hiện")));

	private final List<List<String>> starts;

	Heading(List<List<String>> starts) {
		this.starts = starts;
	}

	/** What to read before a bare name, the likelier first. */
	List<List<String>> starts() {
		return this.starts;
	}

	/** Whether a word can belong to a heading. */
	static boolean speaks(Word word) {
		return VOCABULARY.contains(word.key()) || number(word);
	}

	/** Whether the words announce more than one body without a colon's help. */
	static boolean announces(List<Word> words) {
		return words.stream().anyMatch((word) -> word.key().equals(EACH) || number(word));
	}

	/** What a heading's words say. */
	static Heading of(List<Word> words) {
		Set<String> keys = new HashSet<>();
		boolean council = false;
		for (int i = 0; i < words.size(); i++) {
			council |= i > 0 && words.get(i).key().equals("ban") && words.get(i - 1).key().equals(COMMITTEE);
			keys.add(words.get(i).key());
		}
		if (keys.contains(PARTY)) {
			return PARTY_COMMITTEES;
		}
		if (!council && (keys.contains(COMMITTEE) || keys.contains(SECRETARY))) {
			return PROVINCIAL_COMMITTEES;
		}
		return keys.contains(DEPARTMENT) ? DEPARTMENTS : BODIES;
	}

	private static boolean number(Word word) {
		return Character.isDigit(word.key().charAt(0));
	}

}
