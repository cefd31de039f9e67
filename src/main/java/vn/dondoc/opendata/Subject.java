package vn.dondoc.opendata;

/** What changes are followed of. */
enum Subject {

	DIRECTIVE("directive_id", """
			exists (select from assignment theirs
			  where theirs.directive_id = %1$s.directive_id and theirs.agency_code = any(:agencies)
			    and theirs.id = coalesce(%1$s.assignment_id, theirs.id))"""), ASSIGNMENT("assignment_id", """
			exists (select from assignment theirs
			  where theirs.id = %1$s.assignment_id and theirs.agency_code = any(:agencies))""");

	private final String column;

	private final String visible;

	Subject(String column, String visible) {
		this.column = column;
		this.visible = visible;
	}

	/** The column of table event that names it. */
	String column() {
		return this.column;
	}

	/** The condition that an event is one of some agencies. */
	String visible(String event) {
		return this.visible.formatted(event);
	}

}
