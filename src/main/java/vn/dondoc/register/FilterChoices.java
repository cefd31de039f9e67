package vn.dondoc.register;

import java.util.List;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a list can be narrowed to: what occurs in the directives the viewer may see. */
@Repository
class FilterChoices {

	private final JdbcClient jdbc;

	FilterChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AssignmentLine.AgencyName> agencies(Viewer viewer) {
		return bind(
				"""
						select code, name from agency
						where exists (select from assignment where agency_code = code) and (:everything or code = any(:agencies))
						order by name collate "vi-x-icu\"""",
				viewer)
			.query((row, i) -> new AssignmentLine.AgencyName(row.getString("code"), row.getString("name")))
			.list();
	}

	/** Headings, in the order in which documents first used them. */
	List<String> sections(Viewer viewer) {
		return bind("""
				select section from directive
				where section is not null and (:everything or exists (
				  select from assignment where directive_id = directive.id and agency_code = any(:agencies)))
				group by section order by min(id)""", viewer).query(String.class).list();
	}

	/** Symbols of the documents that give directives. */
	List<String> documents(Viewer viewer) {
		return bind("""
				select distinct symbol from directive_document
				where symbol is not null and (:everything or exists (
				  select from assignment where assignment.directive_id = directive_document.directive_id
				    and agency_code = any(:agencies)))
				order by symbol""", viewer).query(String.class).list();
	}

	private JdbcClient.StatementSpec bind(String sql, Viewer viewer) {
		return this.jdbc.sql(sql)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new));
	}

}
