package vn.dondoc.annex;

/**
 * A part of the file that is not a directive of its own.
 *
 * @param position number of the row in the file, counted from 1 over all of its tables
 * @param kind what it was taken for
 * @param text what stands in it
 */
public record Skipped(int position, Kind kind, String text) {

	/** What a row that is not a directive can be. */
	public enum Kind {

		HEADER, SECTION, NOTE,
		/** Its text went into the row before. */
		CONTINUATION

	}

}
