package vn.dondoc.statistics;

import vn.dondoc.register.DocumentKey;

/**
 * By what figures are grouped. A directive of several documents, agencies, supervisors or
 * deadlines counts in the group of each, with the status of what belongs to that group.
 */
public enum GroupBy {

	NONE("null", "", "null", "first"),
	/**
	 * written as in the directive that cited it first, which none that comes later
	 * changes
	 */
	DOCUMENT("coalesce(document, '')", """
			left join (
			  select distinct directive_id as citing, first_value(coalesce(symbol, text))
			    over (partition by %s order by directive_id, position) as document
			  from directive_document) document on citing = directive.id""".formatted(DocumentKey.SQL), "key", "first"),
	AGENCY("status.agency_code", "", "(select agency.name from agency where code = key)", "name collate \"vi-x-icu\""),
	SECTION("coalesce(section, '')", "", "key", "first"),
	DEADLINE("coalesce(status.deadline_date::text, '')", "",
			"case when key = '' then '' else to_char(key::date, 'DD/MM/YYYY') end", "key"),
	/** whoever watched over the agency on that day */
	SUPERVISOR("coalesce(watch.username, '')",
			"left join supervision_as_of(:at) watch on watch.agency_code = status.agency_code",
			"coalesce((select full_name from person where username = key), '')", "name collate \"vi-x-icu\", key");

	private final String key;

	private final String join;

	private final String label;

	private final String order;

	GroupBy(String key, String join, String label, String order) {
		this.key = key;
		this.join = join;
		this.label = label;
		this.order = order;
	}

	/** The assignments of table expression "status", each with the key of its group. */
	String keyed() {
		return """
				select %s as key, directive_id, status.status, status.before
				from status join directive on directive.id = directive_id %s""".formatted(this.key, this.join);
	}

	/** What a group is called, from its key. */
	String label() {
		return this.label;
	}

	/** What belongs to no group comes last. */
	String order() {
		return "key = '', " + this.order;
	}

}
