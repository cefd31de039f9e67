package vn.dondoc.security;

/** Text from outside, fit to be kept and shown. */
final class Plain {

	static final int NAME = 100;

	static final int PATH = 300;

	private Plain() {
	}

	/** Without control characters, no longer than this; empty for null. */
	static String text(String text, int longest) {
		if (text == null) {
			return "";
		}
		StringBuilder plain = new StringBuilder();
		text.codePoints()
			.limit(longest)
			.filter((c) -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
					&& Character.getType(c) != Character.SURROGATE)
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

}
