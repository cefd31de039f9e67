package vn.dondoc.annex;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by its words what a line is that does not look like a row of its own. */
final class LineKind {

	private static final Pattern NOTE = Pattern.compile(
			"(?iu)(ghi chú|chú thích|lưu ý|nguồn|nơi nhận)\\s*[:.].*|(tổng cộng|tổng số|cộng|tổng)\\s*([:.(\\d].*)?"
					+ "|\\*.*|(KT|TM|TL|TUQ)\\s*\\..*|[^,]{2,40},\\s*ngày\\s.{0,8}tháng\\s.{0,8}năm\\s.{0,8}");

	private static final Pattern SECTION = Pattern
		.compile("(?u)(?iu:nhóm|lĩnh vực|các nhiệm vụ|nhiệm vụ (giao|được giao|của|thuộc|tại|trọng tâm|thường xuyên|"
				+ "chung|cụ thể))(?!\\p{L}).*|(?iu:phần|mục|chương|khối)\\s+(thứ\\s.*|[\\dIVXA-H].*)"
				+ "|([IVX]{1,5}|[A-HĐ])\\s*[.)–:-].*|[IVX]{1,5}\\s+\\p{Lu}.*");

	private static final List<String> OPEN_WORDS = List.of("và", "của", "các", "với", "để", "cho", "trong", "theo",
			"tại", "là", "về", "do", "từ", "đến", "được", "hoặc", "những", "một", "cùng", "nhằm", "gồm", "bằng", "trên",
			"khi", "như", "này");

	private LineKind() {
	}

	static boolean isNote(String text) {
		return NOTE.matcher(Texts.fold(text)).matches();
	}

	static boolean isSection(String text) {
		return !isLong(text) && SECTION.matcher(Texts.fold(text)).matches();
	}

	/** Longer than the headings of sections are. */
	static boolean isLong(String text) {
		return text.length() > 250;
	}

	/** Whether text goes on in the middle of a sentence. */
	static boolean goesOn(String text) {
		return !text.isEmpty() && (Character.isLowerCase(text.codePointAt(0)) || ",;:.)".indexOf(text.charAt(0)) >= 0);
	}

	/** Whether text cannot end where it ends. */
	static boolean isOpen(String text) {
		String folded = Texts.fold(text);
		return folded.matches(".*[,:(-]|(.*\\s)?\\(?[\\da-z]{1,2}\\)")
				|| folded.lastIndexOf('(') > folded.lastIndexOf(')')
				|| OPEN_WORDS.contains(folded.substring(folded.lastIndexOf(' ') + 1).toLowerCase());
	}

	/** Whether text ends with a full stop, as no heading does. */
	static boolean endsSentence(String text) {
		return text.matches("(?s).*[.;]\\s*");
	}

	/** Whether text may end where it ends. */
	static boolean isFinished(String text) {
		return text.matches("(?s).*[.;!?…”\")]\\s*");
	}

	/** "(1) (2) (3)" under a header. */
	static boolean isColumnNumbers(Line line) {
		List<Cell> filled = line.filled();
		return filled.size() >= 3 && filled.size() == line.cells().size()
				&& filled.stream().allMatch((cell) -> cell.text().matches("\\(?(\\d{1,2}|[A-Z])\\)?(\\s*=.*)?"));
	}

}
