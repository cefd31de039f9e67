package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes notices. Who stands in for one of the people at the assignment's agency today is
 * told as well.
 */
@Component
class Notices {

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(Notice notice, long assignmentId, Collection<String> usernames) {
		insert(notice, List.of(assignmentId), """
				select a.id, unnest(:usernames::text[]) as username from chosen a
				union
				select a.id, held.username from chosen a join held using (agency_code)
				where held.on_behalf_of = any(:usernames::text[])
				""").param("usernames", usernames.toArray(String[]::new)).update();
	}

	/**
	 * @param roles as the policy names them: {@code officer}, {@code officer-or-head}
	 * (the head where no officer is named), and what people are appointed as
	 */
	void addForRoles(Notice notice, Collection<Long> assignmentIds, Set<String> roles) {
		insert(notice, assignmentIds, """
				select a.id, a.officer as username from chosen a
				where a.officer is not null and :roles::text[] && array['officer', 'officer-or-head']
				union
				select a.id, held.username from chosen a join held using (agency_code)
				where held.on_behalf_of = a.officer and :roles::text[] && array['officer', 'officer-or-head']
				union
				select a.id, held.username from chosen a join held using (agency_code)
				where held.role <> 'officer' and held.role = any(:roles::text[])
				  or held.role = 'agency-head' and a.officer is null and 'officer-or-head' = any(:roles::text[])
				union
				select a.id, held.username from chosen a, held
				where held.agency_code is null and held.role = any(:roles::text[])
				""").param("roles", roles.toArray(String[]::new)).update();
	}

	int addForHeads(Notice notice, Collection<Long> directiveIds) {
		List<Long> open = this.jdbc
			.sql("select id from assignment where directive_id = any(?) and state not in ('CLOSED', 'WITHDRAWN')")
			.params((Object) directiveIds.toArray(Long[]::new))
			.query(Long.class)
			.list();
		return insert(notice, open, """
				select distinct a.id, held.username from chosen a join held using (agency_code)
				where held.role = 'agency-head'
				""").update();
	}

	private JdbcClient.StatementSpec insert(Notice notice, Collection<Long> assignmentIds, String told) {
		return this.jdbc.sql("""
				with chosen as (select * from assignment where id = any(:assignments)),
				held as materialized (select * from appointment_on(:today)),
				told as (%s)
				insert into notice (recipient, kind, level, urgent, assignment_id, deadline_date, created_at)
				select told.username, :kind, :level, :urgent, a.id, a.deadline_date, :now::timestamptz
				from told join assignment a on a.id = told.id
				""".formatted(told))
			.param("assignments", assignmentIds.toArray(Long[]::new))
			.param("today", VietnamTime.today(this.clock))
			.param("kind", notice.kind().name())
			.param("level", notice.level())
			.param("urgent", notice.urgent())
			.param("now", Timestamp.from(this.clock.instant()));
	}

}
