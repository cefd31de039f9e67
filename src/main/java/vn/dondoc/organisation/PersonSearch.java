package vn.dondoc.organisation;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by part of their name, by role and by agency. */
@Repository
public class PersonSearch {

	/** People on one page. */
	public static final int PAGE = 30;

	/** Without case and diacritics, as people type in a hurry. */
	private static final String PLAIN = """
			replace(regexp_replace(normalize(lower(%s), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')""";

	private final JdbcClient jdbc;

	private final PersonTable table;

	PersonSearch(JdbcTemplate jdbc) {
		this.jdbc = JdbcClient.create(jdbc);
		this.table = new PersonTable(jdbc);
	}

	/**
	 * One page of people by user name.
	 * @param words part of the user name, full name or e-mail address
	 * @param role one of {@link Appointment}; empty for whichever
	 * @param agencyCode empty for whichever
	 * @param page beginning with 0
	 */
	public Found find(String words, String role, String agencyCode, int page) {
		List<Hit> hits = this.jdbc
			.sql("""
					with found as (
					  select username from person p
					  where (:words = '' or position(%s in %s) > 0)
					    and ((:role = '' and :agency = '') or exists (
					      select from appointment held where held.username = p.username
					        and :role in ('', held.role) and :agency in ('', held.agency_code))))
					select counted.total, page.username
					from (select count(*) as total from found) counted
					left join (select username from found order by username offset :offset limit :limit) page on true
					order by page.username
					""".formatted(PLAIN.formatted(":words"),
					PLAIN.formatted("username || ' ' || full_name || ' ' || coalesce(email, '')")))
			.param("words", words)
			.param("role", role)
			.param("agency", agencyCode)
			.param("offset", (long) page * PAGE)
			.param("limit", PAGE)
			.query(Hit.class)
			.list();
		List<String> names = hits.stream().map(Hit::username).filter((name) -> name != null).toList();
		Map<String, Appointee> people = this.table.find(names);
		return new Found(names.stream().map(people::get).toList(), page, hits.get(0).total());
	}

	private record Hit(long total, String username) {
	}

	/** One page of people, and how many there are on all of them. */
	public record Found(List<Appointee> items, int page, long total) {

		/** Whether there is another page. */
		public boolean more() {
			return (this.page + 1L) * PAGE < this.total;
		}

	}

}
