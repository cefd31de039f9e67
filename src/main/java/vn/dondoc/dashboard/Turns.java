package vn.dondoc.dashboard;

import java.util.stream.IntStream;

/**
 * Who asks for the same waits for each other, so that the first reads it and the others
 * find it. A few that ask for something else wait with them: that keeps the turns few.
 */
final class Turns {

	private final Object[] turns = IntStream.range(0, 64).mapToObj((i) -> new Object()).toArray();

	/** What is to be held by who reads this. */
	Object of(Object what) {
		return this.turns[Math.floorMod(what.hashCode(), this.turns.length)];
	}

}
