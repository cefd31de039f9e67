package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of notices. */
@Component
class Notices {

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Who stands in for one of the people at the assignment's agency today is told as
	 * well.
	 */
	void add(Notice notice, long assignmentId, Collection<String> usernames) {
		this.jdbc.sql("""
				insert into notice (recipient, kind, level, urgent, assignment_id, created_at)
				select username, :kind, :level, :urgent, :assignment, :now::timestamptz from (
				  select unnest(:usernames::text[]) as username
				  union
				  select held.username from appointment_on(:today) held join assignment a using (agency_code)
				  where a.id = :assignment and held.on_behalf_of = any(:usernames::text[])) told
				""")
			.param("kind", notice.kind().name())
			.param("level", notice.level())
			.param("urgent", notice.urgent())
			.param("assignment", assignmentId)
			.param("now", now())
			.param("today", today())
			.param("usernames", usernames.toArray(String[]::new))
			.update();
	}

	int addForHeads(Notice notice, Collection<Long> directiveIds) {
		return this.jdbc.sql("""
				insert into notice (recipient, kind, level, urgent, assignment_id, created_at)
				select distinct head.username, :kind, :level::integer, :urgent::boolean, a.id, :now::timestamptz
				from assignment a
				join appointment_on(:today) head on head.agency_code = a.agency_code and head.role = 'agency-head'
				where a.directive_id = any(:directives) and a.state not in ('CLOSED', 'WITHDRAWN')
				""")
			.param("kind", notice.kind().name())
			.param("level", notice.level())
			.param("urgent", notice.urgent())
			.param("now", now())
			.param("today", today())
			.param("directives", directiveIds.toArray(Long[]::new))
			.update();
	}

	/** Until the transaction ends; false when another one gathers just now. */
	boolean lockGathering() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('dondoc.notification.gather'))")
			.query(Boolean.class)
			.single();
	}

	/**
	 * Settles every waiting notice of the people with an address, in one statement, so
	 * that a notice is in exactly one letter and one written meanwhile waits for the
	 * next. A notice that no longer holds is settled without a letter: there is nothing
	 * left to do for the agency (it has reported, or the assignment is closed), or a
	 * deadline was moved and is no longer near or past.
	 */
	List<Claim> claim() {
		return this.jdbc.sql("""
				with addressee as materialized (
				  select username, nextval(pg_get_serial_sequence('letter', 'id')) as letter_id
				  from person
				  where email ~ '\\S' and exists (
				    select from notice where recipient = username and settled_at is null)
				), settled as (
				  update notice n set settled_at = :now, letter_id = case when
				    a.state in ('ISSUED', 'ASSIGNED') and case
				      when n.kind = 'DUE_SOON' then coalesce(a.deadline_date >= :today, true)
				      when n.kind in ('OVERDUE', 'ESCALATED') then coalesce(a.deadline_date < :today, true)
				      else true
				    end then addressee.letter_id end
				  from addressee, assignment a
				  where n.recipient = addressee.username and n.settled_at is null and a.id = n.assignment_id
				  returning n.letter_id, n.recipient
				)
				select distinct letter_id, recipient from settled where letter_id is not null order by letter_id
				""").param("now", now()).param("today", today()).query(Claim.class).list();
	}

	List<String> waitingWithoutAddress() {
		return this.jdbc.sql("""
				select username from person
				where (email is null or email !~ '\\S') and exists (
				  select from notice where recipient = username and settled_at is null)
				order by username
				""").query(String.class).list();
	}

	int countWithoutAddress() {
		return this.jdbc.sql("""
				select count(*) from notice join person on username = recipient
				where settled_at is null and (email is null or email !~ '\\S')
				""").query(Integer.class).single();
	}

	LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/** A letter to be composed: its id, and whose notices were put to it. */
	record Claim(long letterId, String recipient) {
	}

}
