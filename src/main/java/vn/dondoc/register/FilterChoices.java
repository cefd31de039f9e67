package vn.dondoc.register;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a list can be narrowed to: what occurs in the directives the viewer may see. */
@Repository
class FilterChoices {

	/**
	 * The assignments are gone through once: asked for directive by directive, they would
	 * be looked up for each of a supervisor's hundreds of agencies.
	 */
	private static final String CHOICES = """
			with seen as materialized (
			  select distinct directive_id from assignment where agency_code = any(:agencies)
			), directives as materialized (
			  select id, section from directive where :everything or id in (select directive_id from seen)
			)
			select
			  (select json_agg(json_build_object('code', code, 'name', name) order by name collate "vi-x-icu")
			   from agency where exists (select from assignment where agency_code = code)
			     and (:everything or code = any(:agencies))) as agencies,
			  (select json_agg(section order by first)
			   from (select section, min(id) as first from directives where section is not null group by section) sections) as sections,
			  (select json_agg(distinct symbol order by symbol)
			   from directive_document where symbol is not null and directive_id in (select id from directives)) as documents""";

	private final JdbcClient jdbc;

	private final JsonColumns json;

	FilterChoices(JdbcClient jdbc, JsonColumns json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Choices of(Viewer viewer) {
		return this.jdbc.sql(CHOICES)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new Choices(this.json.list(row, "agencies", new TypeReference<>() {
			}), this.json.list(row, "sections", new TypeReference<>() {
			}), this.json.list(row, "documents", new TypeReference<>() {
			})))
			.single();
	}

	/**
	 * The name of somebody who watches over agencies, or did; the user name of anybody
	 * else.
	 */
	String supervisor(String username) {
		return (username == null) ? null
				: this.jdbc.sql("""
						select full_name from person
						where username = :username and exists (select from supervision where username = :username)""")
					.param("username", username)
					.query(String.class)
					.optional()
					.orElse(username);
	}

	/**
	 * What can be chosen.
	 *
	 * @param sections in the order in which documents first used them
	 * @param documents symbols
	 */
	record Choices(List<AssignmentLine.AgencyName> agencies, List<String> sections, List<String> documents) {
	}

}
