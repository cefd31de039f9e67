package vn.dondoc.directive;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How documents are cited: kind, number with symbol, day. */
final class Citations {

	private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;

	private static final String KIND = "(?:thông báo(?: kết luận)?|nghị quyết|kế hoạch|công văn|công điện|quyết định|"
			+ "chỉ thị|kết luận|văn bản|tờ trình|báo cáo|chương trình(?: hành động)?|đề án|nghị định|thông tư|"
			+ "hướng dẫn|quy định|quy chế|biên bản|thư|phiếu|giấy mời|luật)";

	/**
	 * "19-TB/TGV", "06 - TB/CQTTBCĐ", "71/NQ-CP", "43/2025/QĐ-TTg". A space before a
	 * later part is allowed only when that part is clearly an abbreviation, so that "… -
	 * Bộ Công an" stays out.
	 */
	private static final Pattern SYMBOL = Pattern
		.compile("(?<![\\p{L}\\d/.-])\\d{1,6}[a-z]?(?:\\s*/\\s*(?:19|20)\\d{2})?\\s*[-–/]\\s*"
				+ "(?:\\p{Lu}{2}|\\p{Lu}(?=[-–/]))[\\p{L}\\d&.]*(?:(?:\\s*[-–/]\\s*(?=\\p{Lu}{2}|TTg)|[-–/])\\p{L}[\\p{L}\\d&]*)*");

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{1,2})(?:\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*|\\s+tháng\\s+(\\d{1,2})"
				+ "(?:\\s*[/.-]\\s*|,?\\s+năm\\s+))(\\d{4})(?!\\d)", FLAGS);

	/** A break or joining word, and after it what a new citation begins with. */
	private static final Pattern JOINT = Pattern.compile("\\s*(?:\\n+|,|(?<=\\s)và(?=\\s))\\s*(?:và\\s+|[-+•]\\s+)?(?="
			+ "(?:các\\s+)?(?:(?=(?-i:\\p{Lu}))" + KIND + "(?!\\p{L})|" + KIND + "\\s+(?:số\\s+)?\\d)"
			+ "|số:?\\s+\\d|\\d{1,6}\\s*[-–/]\\s*(?:\\d{4}/)?(?-i:\\p{Lu}{2}))", FLAGS);

	private Citations() {
	}

	static List<SourceDocument> inCell(String cell) {
		String text = (cell != null) ? Normalizer.normalize(cell, Normalizer.Form.NFC).strip() : "";
		List<SourceDocument> found = new ArrayList<>();
		for (String part : text.split(";")) {
			int from = 0;
			Matcher joint = JOINT.matcher(part);
			while (joint.find()) {
				// "Thông báo số⏎19-TB/TGV" is one citation: nothing before the break has
				// a
				// number yet
				if (part.substring(from, joint.start()).matches("(?s).*\\d.*")) {
					add(found, part.substring(from, joint.start()));
					from = joint.end();
				}
			}
			add(found, part.substring(from));
		}
		return List.copyOf(found);
	}

	static List<SourceDocument> inText(String running) {
		String text = Printed.fold(running);
		List<SourceDocument> found = new ArrayList<>();
		Matcher symbol = SYMBOL.matcher(text);
		while (symbol.find()) {
			Matcher before = Pattern.compile(KIND + "\\s+(?:số:?\\s*)?$", FLAGS)
				.matcher(text.substring(0, symbol.start()));
			Matcher after = Pattern.compile("^[,\\s(]*ngày\\s+" + DAY.pattern(), FLAGS)
				.matcher(text.substring(symbol.end()));
			int from = before.find() ? before.start() : symbol.start();
			int to = symbol.end() + (after.find() ? after.end() : 0);
			add(found, text.substring(from, to));
		}
		return List.copyOf(found);
	}

	private static void add(List<SourceDocument> found, String citation) {
		String text = Printed.fold(citation).replaceFirst("^[-+•,]\\s*", "").replaceFirst("[\\s,.]+$", "");
		if (text.isEmpty()) {
			return;
		}
		Matcher symbol = SYMBOL.matcher(text);
		boolean named = symbol.find();
		Optional<LocalDate> date = date(named ? text.substring(symbol.end()) : text);
		found.add(new SourceDocument(named ? compact(symbol.group()) : null, date.orElse(null), text));
	}

	private static Optional<LocalDate> date(String text) {
		Matcher day = DAY.matcher(text);
		if (!day.find()) {
			return Optional.empty();
		}
		return Printed.date(day.group(1), (day.group(3) != null) ? day.group(3) : day.group(4), day.group(5));
	}

	private static String compact(String symbol) {
		return symbol.replaceAll("\\s+", "").replace('–', '-').replaceFirst("[.]$", "");
	}

}
