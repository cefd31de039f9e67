package vn.dondoc.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.directive.Priority;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a list of assignments is narrowed to; null or blank means everything.
 *
 * @param show where they stand, as people ask for it
 * @param status as figures count it
 * @param agency code of the lead agency
 * @param directive number of the directive
 * @param document symbol of a source document, or its text where it has no symbol
 * @param officer words of the officer's name, or of the user name
 * @param priority of the directive
 * @param q words of the directive and of the agency's name, or a part of the assignment's
 * number
 */
record AssignmentFilter(AssignmentChoice show, Status status, String agency, String directive, String document,
		String officer, Priority priority, String q) {

	/**
	 * Only what concerns the directive or this agency; a report of it is looked for in
	 * the list of directives.
	 */
	private static final String FOUND = """
			(assignment.number ilike :number or standing.directive_id in (
			  select directive_id from search_directives(:words, :open, null, null, false) where agency_code is null)
			or (standing.directive_id, standing.agency_code) in (
			  select directive_id, agency_code from search_directives(:words, :open, null, null, false)
			  where agency_code is not null))""";

	static final AssignmentFilter ALL = new AssignmentFilter(null, null, null, null, null, null, null, null);

	AssignmentFilter {
		agency = clean(agency);
		directive = clean(directive);
		document = clean(document);
		officer = clean(officer);
		q = clean(q);
	}

	AssignmentFilter orOpen() {
		return (this.show != null) ? this : new AssignmentFilter(AssignmentChoice.OPEN, this.status, this.agency,
				this.directive, this.document, this.officer, this.priority, this.q);
	}

	/** Whether this is what the page shows unasked. */
	public boolean isUsual() {
		return orOpen().equals(ALL.orOpen());
	}

	/** Of the tables standing, assignment, directive and person. */
	String sql() {
		List<String> conditions = new ArrayList<>(List.of("true"));
		add(conditions, this.show, (this.show != null) ? this.show.sql() : null);
		add(conditions, this.status, "status = :status::status");
		add(conditions, this.agency, "standing.agency_code = :agency");
		add(conditions, this.directive, "standing.directive_id = (select id from directive where number = :directive)");
		add(conditions, this.document, """
				exists (select from directive_document
				  where directive_id = directive.id and upper(coalesce(symbol, text)) = upper(:document))""");
		add(conditions, this.officer, "(person.full_name ilike :officer or assignment.officer ilike :officer)");
		add(conditions, this.priority, "directive.priority = :priority");
		add(conditions, this.q, FOUND);
		return String.join(" and ", conditions);
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return SearchWords.bind(statement, this.q)
			.param("status", (this.status != null) ? this.status.name() : null)
			.param("agency", this.agency)
			.param("directive", this.directive)
			.param("document", this.document)
			.param("officer", containing(this.officer))
			.param("priority", (this.priority != null) ? this.priority.name() : null);
	}

	private static void add(List<String> conditions, Object value, String condition) {
		if (value != null) {
			conditions.add(condition);
		}
	}

	private static String containing(String words) {
		return (words != null) ? "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%" : null;
	}

	private static String clean(String text) {
		return (text == null || text.isBlank()) ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

}
