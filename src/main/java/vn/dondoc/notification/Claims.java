package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes waiting notices out of the table, for letters. */
@Component
class Claims {

	/** Whom letters reach, {@code p} of the table person. */
	private static final String REACHABLE = """
			(exists (select from person_address(p.email))
			  and not exists (select from unreachable_person u where u.username = p.username))""";

	/** What is due: in the morning everything, otherwise what does not wait for it. */
	private static final String DUE = "(:all or n.urgent or p.letters = 'IMMEDIATE')";

	private static final String RIPE = "n.settled_at is null and " + DUE;

	/** Put to a letter that no server takes. */
	private static final String DEAD = """
			n.letter_id in (
			  select c.letter_id from letter_copy c join letter l on l.id = c.letter_id
			  where c.failed_at is not null and l.sent_at is null)""";

	/**
	 * Whether there is still something to tell by notice {@code n} on assignment
	 * {@code a}.
	 */
	private static final String HOLDS = """
			case
			  when n.kind in ('EXTENSION_DECIDED', 'SILENCE_RECORDED') then a.state not in ('CLOSED', 'WITHDRAWN')
			  when n.kind = 'REVIEW_OPENED' then a.state in ('ISSUED', 'ASSIGNED') and a.deadline_date < :today
			    and exists (select from review_line l join review_agency asked on asked.id = l.review_agency_id
			      where l.assignment_id = a.id and asked.ended_at is null)
			    and not exists (select from extension waiting
			      where waiting.assignment_id = a.id and waiting.decision is null)
			  when n.kind = 'RETURNED' then a.state = 'ASSIGNED'
			  when n.kind = 'DUE_SOON' then a.state in ('ISSUED', 'ASSIGNED')
			    and n.deadline_date = a.deadline_date and a.deadline_date >= :today
			  when n.kind in ('OVERDUE', 'ESCALATED') then a.state in ('ISSUED', 'ASSIGNED')
			    and n.deadline_date = a.deadline_date and a.deadline_date < :today
			  else a.state in ('ISSUED', 'ASSIGNED')
			end""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Claims(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Until the transaction ends; false when another one gathers just now. */
	boolean tryLock() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('dondoc.notification.gather'))")
			.query(Boolean.class)
			.single();
	}

	/** Waits until no other transaction gathers. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('dondoc.notification.gather'))").query().singleRow();
	}

	/** Since when the oldest of what does not wait for the morning has waited. */
	Optional<Instant> since() {
		return this.jdbc.sql("""
				select min(n.created_at) from notice n join person p on p.username = n.recipient
				where %s and %s
				""".formatted(RIPE, REACHABLE))
			.param("all", false)
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	/**
	 * Tells others in place of those whom no letter reaches: the heads of the
	 * assignment's agency; its supervisors where the person is such a head or above them,
	 * or no letter reaches a head. The person's own notice goes on waiting, or the letter
	 * it was put to does.
	 */
	void passOn(boolean all) {
		this.jdbc
			.sql("""
					with stranded as materialized (
					  select n.*, a.agency_code, exists (
					    select from appointment own
					    where own.username = n.recipient and (own.role in ('supervisor', 'standing-body', 'leadership')
					      or own.role = 'agency-head' and own.agency_code = a.agency_code)) as above
					  from (
					    select * from notice where settled_at is null
					    union all
					    select * from notice n where %s) n
					  join person p on p.username = n.recipient join assignment a on a.id = n.assignment_id
					  where %s and not %s
					   and n.passed_on_at is null and n.for_person is null and %s
					), reached as materialized (
					  select held.* from appointment_on(:today) held join person p using (username)
					  where held.role in ('agency-head', 'supervisor') and %s
					), heads as (
					  select s.id, r.username from stranded s join reached r using (agency_code)
					  where not s.above and r.role = 'agency-head'
					), told as (
					  select * from heads
					  union
					  select s.id, r.username from stranded s join reached r using (agency_code)
					  where r.role = 'supervisor' and s.id not in (select id from heads)
					), copies as (
					  insert into notice (recipient, kind, level, urgent, assignment_id, deadline_date, created_at, for_person)
					  select told.username, kind, level, urgent, assignment_id, deadline_date, :now, recipient
					  from told join stranded using (id)
					)
					update notice set passed_on_at = :now where id in (select id from told)
					"""
				.formatted(DEAD, DUE, REACHABLE, HOLDS, REACHABLE))
			.param("all", all)
			.param("now", now())
			.param("today", today())
			.update();
	}

	/**
	 * Settles the ripe notices of some people whom letters reach, in one statement, so
	 * that a notice is in exactly one letter and one written meanwhile waits for the
	 * next. A notice that no longer holds is settled without a letter.
	 * @return the people; nobody when nothing is ripe any more
	 */
	List<Claim> take(boolean all, int people) {
		return this.jdbc.sql("""
				with ripe as materialized (
				  select n.id, n.recipient from notice n join person p on p.username = n.recipient
				  where %s and %s
				), addressee as materialized (
				  select recipient, nextval(pg_get_serial_sequence('letter', 'id')) as letter
				  from (select distinct recipient from ripe order by recipient limit :people) chosen
				), settled as (
				  update notice n set settled_at = :now, letter_id = case when %s then addressee.letter end
				  from ripe, addressee, assignment a
				  where n.id = ripe.id and addressee.recipient = n.recipient and a.id = n.assignment_id
				    and n.settled_at is null
				  returning n.letter_id, n.recipient
				)
				select max(letter_id) as letter_id, recipient from settled group by recipient order by 1
				""".formatted(RIPE, REACHABLE, HOLDS))
			.param("all", all)
			.param("people", people)
			.param("now", now())
			.param("today", today())
			.query(Claim.class)
			.list();
	}

	List<String> waitingWithoutAddress() {
		return this.jdbc.sql("""
				select username from person p
				where not %s and exists (select from notice where recipient = username and settled_at is null)
				order by username
				""".formatted(REACHABLE)).query(String.class).list();
	}

	int countWithoutAddress() {
		return this.jdbc.sql("""
				select count(*) from notice join person p on username = recipient where settled_at is null and not %s
				""".formatted(REACHABLE)).query(Integer.class).single();
	}

	LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/**
	 * Whose notices were settled, and the letter they were put to.
	 *
	 * @param letterId null when nothing held any more
	 */
	record Claim(Long letterId, String recipient) {
	}

}
