package vn.dondoc.register;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What of the register a figure counts, as the lists of directives and of assignments
 * both take it, so that each figure opens into exactly its rows.
 */
record Slice(Set<Status> status, String agency, String document, String section, LocalDate dueFrom, LocalDate dueTo,
		String supervisor, Set<Without> without, Movement movement) {

	/** Conditions on an assignment as it stood. */
	List<String> ofAssignments(String standing) {
		String watched = "(select from supervision_as_of(:at) watch where watch.agency_code = " + standing
				+ ".agency_code";
		List<String> conditions = new ArrayList<>();
		add(conditions, this.agency, standing + ".agency_code = :agency");
		add(conditions, this.dueFrom, standing + ".deadline_date >= :dueFrom");
		add(conditions, this.dueTo, standing + ".deadline_date <= :dueTo");
		add(conditions, this.supervisor, "exists " + watched + " and watch.username = :supervisor)");
		add(conditions, lacking(Without.DEADLINE), standing + ".deadline_date is null");
		add(conditions, lacking(Without.SUPERVISOR), "not exists " + watched + ")");
		return conditions;
	}

	/** Conditions on a directive. */
	List<String> ofDirectives() {
		List<String> conditions = new ArrayList<>();
		add(conditions, this.section, "directive.section = :section");
		add(conditions, this.document, """
				exists (select from directive_document
				  where directive_id = directive.id and %s = %s)""".formatted(DocumentKey.SQL,
				DocumentKey.of(":document")));
		add(conditions, lacking(Without.SECTION), "directive.section is null");
		add(conditions, lacking(Without.DOCUMENT),
				"not exists (select from directive_document where directive_id = directive.id)");
		return conditions;
	}

	/** Conditions on where either stands: columns {@code status} and {@code before}. */
	List<String> ofStanding() {
		List<String> conditions = new ArrayList<>();
		add(conditions, this.status.isEmpty() ? null : this.status, "status = any(:status::status[])");
		add(conditions, this.movement, (this.movement != null) ? this.movement.sql() : null);
		return conditions;
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return statement.param("status", this.status.stream().map(Status::name).toArray(String[]::new))
			.param("agency", this.agency)
			.param("document", this.document)
			.param("section", this.section)
			.param("dueFrom", this.dueFrom, Types.DATE)
			.param("dueTo", this.dueTo, Types.DATE)
			.param("supervisor", this.supervisor);
	}

	private Without lacking(Without what) {
		return this.without.contains(what) ? what : null;
	}

	static void add(List<String> conditions, Object value, String condition) {
		if (value != null) {
			conditions.add(condition);
		}
	}

	static String together(List<String> conditions) {
		return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
	}

}
