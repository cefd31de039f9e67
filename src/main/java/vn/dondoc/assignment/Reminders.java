package vn.dondoc.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that a person gives, beside those of the calendar. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Reminders {

	/** Whoever asks: the agency hears of an assignment once in this time. */
	private static final Duration PAUSE = Duration.ofHours(1);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

	private final JdbcClient jdbc;

	private final AssignmentTable table;

	private final Rights rights;

	private final EventLog events;

	private final Clock clock;

	Reminders(JdbcClient jdbc, AssignmentTable table, Rights rights, EventLog events, Clock clock) {
		this.jdbc = jdbc;
		this.table = table;
		this.rights = rights;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records that somebody reminds the agency of an assignment; telling it is the
	 * caller's.
	 * @throws NotYourStep for whom it is not
	 * @throws WrongStep when the agency has nothing to do for it, or was reminded just
	 * now
	 */
	public Assignment remind(String number, String by) {
		Assignment assignment = this.table.lock(number);
		Actor actor = this.rights.of(by).reminder(assignment);
		Instant last = last(assignment);
		if (last != null && last.plus(PAUSE).isAfter(this.clock.instant())) {
			throw new WrongStep("step.reminded", number, TIME.format(last));
		}
		this.events.record(EventType.REMINDED, actor, assignment.directiveId(), assignment.id(), Map.of());
		return assignment;
	}

	/** The refusal when there is nobody who could be told. */
	public WrongStep nobody(Assignment assignment) {
		return new WrongStep("step.nobody-to-remind", assignment.number());
	}

	private Instant last(Assignment assignment) {
		return this.jdbc.sql("select max(at) from event where directive_id = ? and assignment_id = ? and type = ?")
			.params(assignment.directiveId(), assignment.id(), EventType.REMINDED.name())
			.query((row, i) -> row.getObject(1, OffsetDateTime.class))
			.optional()
			.map(OffsetDateTime::toInstant)
			.orElse(null);
	}

}
