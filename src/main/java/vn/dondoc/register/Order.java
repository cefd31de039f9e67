package vn.dondoc.register;

/** In which order directives are listed. */
public enum Order {

	/** as they were issued */
	NUMBER("id"),
	/** what is overdue first, then what is open, each by its deadline */
	URGENCY("status, deadline_date nulls last, id");

	private final String sql;

	Order(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
