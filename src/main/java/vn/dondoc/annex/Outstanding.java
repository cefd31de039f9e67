package vn.dondoc.annex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says about who has not finished: "Các bộ, ngành (6/17 đơn vị chưa hoàn
 * thành: Bộ A, Bộ B)".
 *
 * @param rest the cell without it
 * @param count the figures; null when it has none
 * @param names the names in it; empty for none
 */
record Outstanding(String rest, OutstandingCount count, String names) {

	/** A footnote's figure may be glued to the last word. */
	private static final Pattern FIGURES = Pattern.compile(
			"(?iu)(\\d{1,4})\\s*/\\s*(\\d{1,5})\\s*[^()\\d:;]{0,60}?(?:chưa|chậm)\\s+(?:hoàn\\s+thành|thực\\s+hiện|xong|báo\\s+cáo)"
					+ "\\s*[\\d¹²³⁰-⁹*]{0,3}");

	private static final Pattern NOBODY = Pattern
		.compile("(0+|khong( co| con)?)( don vi| co quan| bo nganh)?( nao)?( chua hoan thanh)?|da hoan thanh");

	static Outstanding in(String cell) {
		Matcher figures = FIGURES.matcher(cell);
		if (!figures.find()) {
			return new Outstanding(cell, null, "");
		}
		int start = figures.start();
		int end = figures.end();
		String names = "";
		String before = cell.substring(0, start).stripTrailing();
		boolean bracketed = before.endsWith("(") || before.endsWith("[");
		int close = bracketed ? closing(cell, end) : cell.length();
		Matcher list = Pattern.compile("(?su)^\\s*(?:,?\\s*(?:bao\\s+gồm|gồm|là)\\s*:?|[:,])\\s*(.*)$")
			.matcher(cell.substring(end, close));
		if (list.find()) {
			names = list.group(1).strip();
			end = close;
		}
		if (bracketed) {
			before = before.substring(0, before.length() - 1);
			end = Math.min(cell.length(), close + 1);
		}
		OutstandingCount count = new OutstandingCount(Integer.parseInt(figures.group(1)),
				Integer.parseInt(figures.group(2)));
		return new Outstanding((before.strip() + " " + cell.substring(end).strip()).strip(), count, names);
	}

	/** Whether the words mean that nobody is left; saying nothing does not. */
	static boolean nobody(String words) {
		return NOBODY.matcher(Texts.key(words)).matches();
	}

	/** Whether there are no names in the words. */
	static boolean nameless(String words) {
		return Texts.key(words).isEmpty() || nobody(words);
	}

	private static int closing(String cell, int from) {
		int depth = 0;
		for (int i = from; i < cell.length(); i++) {
			char sign = cell.charAt(i);
			if ((sign == ')' || sign == ']') && depth-- == 0) {
				return i;
			}
			depth += (sign == '(' || sign == '[') ? 1 : 0;
		}
		return cell.length();
	}

}
