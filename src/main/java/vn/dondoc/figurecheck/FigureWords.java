package vn.dondoc.figurecheck;

import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/** Which figure a text speaks of. */
final class FigureWords {

	/** Stands for a day in a text. */
	static final char DAY = '◆';

	private static final Transliterator PLAIN = Transliterator
		.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

	private static final Pattern DONE = words("hoanh? thanh|da xong|hoan tat");

	private static final Pattern NOT_DONE = words("(chua|phai|dang|can|se|thoi han) (duoc )?hoanh? thanh|chua xong");

	private static final Pattern LATE = words("qua han|cham|muon|tre han|tre");

	private static final Pattern ON_TIME = words("dung han|trong han|chua den han|con han|chua qua han|dung tien do");

	private static final Pattern OPEN = words("dang|chua|con lai|con phai");

	private static final Pattern DUE = words("co thoi han|thoi han|den han|phai hoan thanh|co han|han hoan thanh");

	private static final Pattern GIVEN = words("duoc giao|da giao|tong so|giao tai|so nhiem vu giao");

	private FigureWords() {
	}

	/**
	 * The figure; null for none.
	 * @param text what stands at a number, {@link #DAY} in the place of each day
	 * @param ofDone whether it divides what is done
	 */
	static Figure of(String text, boolean ofDone) {
		String key = key(text);
		if (key.contains("thu hoi") || key.contains("phan cong") || key.contains("gia han")) {
			return null;
		}
		if (words("thuong xuyen|dinh ky").matcher(key).find()) {
			return Figure.RECURRING;
		}
		if (text.indexOf(DAY) >= 0 && DUE.matcher(key).find()) {
			return Figure.DUE;
		}
		if (words("nhac lai|trung lap|giao trung").matcher(key).find()) {
			return Figure.REPEATED;
		}
		boolean late = LATE.matcher(key).find();
		boolean onTime = ON_TIME.matcher(key).find();
		boolean open = OPEN.matcher(key).find();
		if (DONE.matcher(key).find() && !NOT_DONE.matcher(key).find() || (ofDone && !open && (late || onTime))) {
			return late ? Figure.DONE_LATE : onTime ? Figure.DONE_ON_TIME : Figure.DONE;
		}
		if (late) {
			return Figure.OVERDUE;
		}
		if (onTime) {
			return Figure.IN_PROGRESS_ON_TIME;
		}
		if (open && words("dang (thuc|trien|xu)|chua (hoan|xong)|con lai|con phai").matcher(key).find()) {
			return Figure.IN_PROGRESS;
		}
		return GIVEN.matcher(key).find() ? Figure.ASSIGNED : null;
	}

	/** Lower-case words of plain letters and digits. */
	static String key(String text) {
		return PLAIN.transliterate(text).replaceAll("[^a-z0-9%]+", " ").strip();
	}

	private static Pattern words(String words) {
		return Pattern.compile("\\b(" + words + ")\\b");
	}

}
