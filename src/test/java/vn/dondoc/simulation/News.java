package vn.dondoc.simulation;

/**
 * One line of a letter.
 *
 * @param section name of the section that has it
 * @param work the assignment, by its name in the plan
 */
record News(String recipient, String section, String work) implements Comparable<News> {

	@Override
	public int compareTo(News other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return "%-45s %-18s %s".formatted(this.recipient, this.section, this.work);
	}

}
