package vn.dondoc.correspondence;

import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the mail server answers, and whom no letter reaches. */
@Repository
class ReachQueries {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	private final Sight sight;

	ReachQueries(JdbcClient jdbc, Sight sight) {
		this.jdbc = jdbc;
		this.sight = sight;
	}

	MailServer server() {
		return this.jdbc.sql("select failing_since, retry_at, reason from mail_server")
			.query((row, i) -> new MailServer(LetterQueries.time(row, "failing_since"),
					LetterQueries.time(row, "retry_at"), row.getString("reason")))
			.single();
	}

	/** Those for whom notices wait although they have no address are among them. */
	List<Unreachable> unreachable(Viewer viewer) {
		return this.jdbc.sql("""
				select p.username, p.full_name, agencies.names, u.address, u.reason,
				  coalesce(u.since, waiting.since) as since, waiting.count
				from person p
				left join unreachable_person u on u.username = p.username
				cross join lateral (
				  select count(*) as count, min(created_at) as since from notice
				  where recipient = p.username and settled_at is null) waiting
				cross join lateral (
				  select string_agg(distinct agency.name, ', ') as names
				  from appointment held join agency on agency.code = held.agency_code
				  where held.username = p.username and held.role <> 'supervisor') agencies
				where p.username in (
				    select username from unreachable_person
				    union select recipient from notice where settled_at is null)
				  and (u.username is not null or p.email is null or p.email !~ '\\S')
				  and\s""" + Sight.SEEN + """
				order by since, p.username limit :limit
				""")
			.params(this.sight.of(viewer))
			.param("limit", MOST)
			.query((row, i) -> new Unreachable(row.getString("username"), row.getString("full_name"),
					row.getString("names"), row.getString("address"), row.getString("reason"),
					LetterQueries.time(row, "since"), row.getInt("count")))
			.list();
	}

	/**
	 * The mail server.
	 *
	 * @param failingSince null while it takes letters
	 */
	record MailServer(OffsetDateTime failingSince, OffsetDateTime retryAt, String reason) {
	}

	/**
	 * Somebody whom no letter reaches.
	 *
	 * @param agencies names of those they work for; null for none
	 * @param address null for somebody without one
	 * @param reason what the mail server said; null for somebody without an address
	 * @param since from when
	 * @param waiting how many notices wait for them
	 */
	record Unreachable(String username, String fullName, String agencies, String address, String reason,
			OffsetDateTime since, int waiting) {
	}

}
