package vn.dondoc.statistics;

/**
 * By what figures are grouped. A directive of several documents, agencies or deadlines
 * counts in the group of each, with the status of what belongs to that group.
 */
enum GroupBy {

	NONE("null", "null", "", "key"), DOCUMENT("coalesce(document, '')", "coalesce(document, '')", """
			left join lateral (
			  select distinct coalesce(symbol, text) as document
			  from directive_document where directive_id = directive.id) document on true""", "min(directive_id)"),
	AGENCY("agency.code", "agency.name", "join agency on agency.code = status.agency_code",
			"name collate \"vi-x-icu\""),
	SECTION("coalesce(section, '')", "coalesce(section, '')", "", "min(directive_id)"),
	DEADLINE("coalesce(status.deadline_date::text, '')", "coalesce(to_char(status.deadline_date, 'DD/MM/YYYY'), '')",
			"", "key");

	private final String key;

	private final String name;

	private final String join;

	private final String order;

	GroupBy(String key, String name, String join, String order) {
		this.key = key;
		this.name = name;
		this.join = join;
		this.order = order;
	}

	/** The assignments of table expression "status", each with its group. */
	String grouped() {
		return """
				select %s as key, %s as name, directive_id, status.status
				from status join directive on directive.id = directive_id %s""".formatted(this.key, this.name,
				this.join);
	}

	/** What belongs to no group comes last. */
	String order() {
		return "key = '', " + this.order;
	}

}
