package vn.dondoc.opendata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of changes: the transaction of an event, then its id.
 */
record Position(long tx, long id) implements Comparable<Position> {

	static final Position BEGINNING = new Position(0, 0);

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

	/**
	 * Reads what {@link #toString()} wrote.
	 * @throws WrongParameter when it did not
	 */
	static Position parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		if (!written.matches()) {
			throw new WrongParameter("after", text);
		}
		return new Position(Long.parseLong(written.group(1)), Long.parseLong(written.group(2)));
	}

	@Override
	public int compareTo(Position other) {
		return (this.tx != other.tx) ? Long.compare(this.tx, other.tx) : Long.compare(this.id, other.id);
	}

	@Override
	public String toString() {
		return this.tx + "-" + this.id;
	}

}
