package vn.dondoc.organisation;

/**
 * A word of a cell.
 *
 * @param key see {@link WordKey}
 * @param start index of its first character in the cell
 * @param end index after its last character
 * @param gap what stands between the word before and this one
 * @param part whose names begin here; null when nothing is said
 * @param aside whether "(phối hợp)" follows
 */
record Word(String key, int start, int end, Gap gap, Part part, boolean aside) {

	/** What separates two words; later ones are stronger. */
	enum Gap {

		/** A space. */
		NONE,
		/** "và", a dash, a line break: between names, or within one. */
		JOIN,
		/** The same of a comma. */
		COMMA,
		/** Never within a name. */
		STOP,
		/** What comes before is a heading of what follows. */
		COLON

	}

	/** Which list of a cell a name belongs to. */
	enum Part {

		LEAD, COORDINATING

	}

	/** Whether a name can begin here. */
	boolean opens() {
		return this.gap != Gap.NONE || this.part != null;
	}

	/** Whether no name can go on over this word's left edge. */
	boolean cut() {
		return this.gap.compareTo(Gap.STOP) >= 0 || this.part != null;
	}

	Word markedAside() {
		return new Word(this.key, this.start, this.end, this.gap, this.part, true);
	}

}
