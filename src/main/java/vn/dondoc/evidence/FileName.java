package vn.dondoc.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's name as it can be kept, shown and stored on any system.
 *
 * @param base the name without its extension
 * @param extension without the dot, as written; empty when there is none
 */
record FileName(String base, String extension) {

	/**
	 * File systems take 255 bytes; browsers add " (1)" and ".crdownload" while they
	 * store.
	 */
	static final int MOST_BYTES = 240;

	/** Signs, line ends and marks that turn the direction of what follows. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

	/** What Windows allows in no name. */
	private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

	/** "12-BC.2025" has none. */
	private static final Pattern EXTENSION = Pattern.compile("(.*)\\.(?=[0-9]*[A-Za-z])([A-Za-z0-9]{1,10})");

	/** What a reader sees as one letter: a base with all its marks. */
	private static final Pattern LETTER = Pattern.compile("\\X");

	static FileName of(String sent) {
		String segment = (sent != null) ? sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
				: "";
		String name = Normalizer.normalize(segment, Normalizer.Form.NFC).replaceAll("[\\t\\r\\n]", " ");
		name = INVISIBLE.matcher(name).replaceAll("");
		name = FORBIDDEN.matcher(name).replaceAll("_").replaceAll("[\\p{Z}]+", " ").strip();
		name = name.replaceAll("^[. ]+|[. ]+$", "");
		Matcher parts = EXTENSION.matcher(name);
		return parts.matches() ? new FileName(parts.group(1).stripTrailing(), parts.group(2)) : new FileName(name, "");
	}

	/** The extension by which it is judged. */
	String lowerCaseExtension() {
		return this.extension.toLowerCase(Locale.ROOT);
	}

	/** The name of a file of this kind: one without an extension is given its own. */
	String as(FileKind kind) {
		String ending = "." + (this.extension.isEmpty() ? kind.extension() : this.extension);
		return shortened(this.base.isEmpty() ? "minh-chung" : this.base, MOST_BYTES - ending.length()) + ending;
	}

	@Override
	public String toString() {
		return shortened(this.base, MOST_BYTES) + (this.extension.isEmpty() ? "" : "." + this.extension);
	}

	private static String shortened(String text, int bytes) {
		StringBuilder kept = new StringBuilder();
		int left = bytes;
		for (Matcher letter = LETTER.matcher(text); letter.find();) {
			left -= letter.group().getBytes(StandardCharsets.UTF_8).length;
			if (left < 0) {
				break;
			}
			kept.append(letter.group());
		}
		return kept.toString().strip();
	}

}
