package vn.dondoc.register;

/**
 * What makes two citations one document, for figures and the lists they open into: its
 * symbol, or its text where it has none, whichever way capitals are written.
 */
public final class DocumentKey {

	/** Of table directive_document. */
	public static final String SQL = of("coalesce(symbol, text)");

	private DocumentKey() {
	}

	/** Of an SQL expression for what was written. */
	static String of(String written) {
		return "upper(" + written + ")";
	}

}
