package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes notices to whoever has a role for an assignment today, in the caller's
 * transaction and in one statement for any number of assignments. Who stands in for one
 * of them is told as well; an officer who has left the agency is not.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoleNotices {

	private static final String ONE = "a.id = :assignment";

	private static final String MANY = "a.id = any(:assignments)";

	private static final String ISSUED = """
			a.directive_id = any(:directives) and a.state not in ('CLOSED', 'WITHDRAWN')
			  and directive.priority = any(:priorities) and agency.kind = any(:kinds)""";

	private static final String TELL = """
			with concerned as materialized (
			  select a.id, a.agency_code, case when exists (
			    select from appointment staff where staff.username = a.officer and staff.agency_code = a.agency_code
			      and staff.role in ('officer', 'agency-head', 'clerk')) then a.officer end as officer,
			    a.officer is not null as was_named
			  from assignment a join directive on directive.id = a.directive_id join agency on agency.code = a.agency_code
			  where %s
			), held as materialized (
			  select * from appointment_on(:today)
			), told as (
			  select id, username from concerned join held using (agency_code) where role = any(:roles)
			  union
			  select id, username from concerned cross join held where held.agency_code is null and role = any(:roles)
			  union
			  select id, officer from concerned where :officer and officer is not null
			  union
			  select id, username from concerned join held using (agency_code) where :officer and on_behalf_of = officer
			  union
			  select id, username from concerned join held using (agency_code)
			  where (:officerOrHead or :officer and was_named) and officer is null and role = 'agency-head'
			)
			insert into notice (recipient, kind, level, urgent, assignment_id, created_at)
			select username, :kind, :level, :urgent, id, :now::timestamptz from told
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	RoleNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells of one assignment.
	 * @param roles of appointments; {@code officer} is the one of the assignment,
	 * {@code officer-or-head} the head where none is named
	 * @return how many people are told
	 */
	public int add(Notice notice, Set<String> roles, long assignmentId) {
		return tell(ONE, notice, roles).param("assignment", assignmentId).update();
	}

	/** The same for many assignments. */
	public void addAll(Notice notice, Set<String> roles, Collection<Long> assignmentIds) {
		tell(MANY, notice, roles).param("assignments", assignmentIds.toArray(Long[]::new)).update();
	}

	/**
	 * Tells of all open assignments of the directives, where priority and kind of agency
	 * are among these.
	 */
	public void addIssued(Notice notice, Set<String> roles, Collection<Long> directiveIds,
			Collection<String> priorities, Collection<String> agencyKinds) {
		tell(ISSUED, notice, roles).param("directives", directiveIds.toArray(Long[]::new))
			.param("priorities", priorities.toArray(String[]::new))
			.param("kinds", agencyKinds.toArray(String[]::new))
			.update();
	}

	private JdbcClient.StatementSpec tell(String which, Notice notice, Set<String> roles) {
		boolean officerOrHead = roles.contains("officer-or-head");
		return this.jdbc.sql(TELL.formatted(which))
			.param("kind", notice.kind().name())
			.param("level", notice.level())
			.param("urgent", notice.urgent())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("today", VietnamTime.today(this.clock))
			.param("officer", officerOrHead || roles.contains("officer"))
			.param("officerOrHead", officerOrHead)
			.param("roles",
					roles.stream()
						.filter((role) -> !role.startsWith("officer"))
						.collect(Collectors.toSet())
						.toArray(String[]::new));
	}

}
