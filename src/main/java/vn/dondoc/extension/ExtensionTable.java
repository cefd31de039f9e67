package vn.dondoc.extension;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of extensions. */
@Repository
class ExtensionTable {

	private static final String SELECT = """
			select extension.id, assignment.number as assignment, cause, responsibility, solution, road_map, from_date as "from",
			  proposed_date as proposed, proposed_at,
			  proposed_by, coalesce(proposer.full_name, proposed_by) as proposed_by_name, absent.full_name as proposed_for_name,
			  decision as outcome, decided_date as granted, reason, decided_at, decided_by,
			  coalesce(decider.full_name, decided_by) as decided_by_name
			from extension
			join assignment on assignment.id = assignment_id
			left join person proposer on proposer.username = proposed_by
			left join person absent on absent.username = proposed_for
			left join person decider on decider.username = decided_by
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ExtensionTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long propose(Assignment assignment, Proposal why, LocalDate to, Actor by) {
		return this.jdbc
			.sql("""
					insert into extension (assignment_id, cause, responsibility, solution, road_map, from_date, proposed_date,
					  proposed_at, proposed_by, proposed_for)
					values (:assignment, :cause, :responsibility, :solution, :roadMap, :from, :to, :now, :by, :for) returning id""")
			.param("assignment", assignment.id())
			.param("cause", why.cause())
			.param("responsibility", why.responsibility())
			.param("solution", why.solution())
			.param("roadMap", why.roadMap())
			.param("from", assignment.deadline().date())
			.param("to", to)
			.param("now", now())
			.param("by", by.username())
			.param("for", by.onBehalfOf())
			.query(Long.class)
			.single();
	}

	/**
	 * @param granted the new deadline; null for none
	 */
	void decide(long id, Extension.Outcome outcome, LocalDate granted, String reason, String by) {
		this.jdbc.sql("""
				update extension set decision = :outcome, decided_date = :granted, reason = :reason, decided_at = :now,
				  decided_by = :by
				where id = :id""")
			.param("outcome", outcome.name())
			.param("granted", granted, Types.DATE)
			.param("reason", reason, Types.VARCHAR)
			.param("now", now())
			.param("by", by)
			.param("id", id)
			.update();
	}

	Optional<Extension> find(long id) {
		return this.jdbc.sql(SELECT + "where extension.id = ?").param(id).query(Extension.class).optional();
	}

	/** Those of an assignment, the latest first. */
	List<Extension> of(String number) {
		return this.jdbc.sql(SELECT + "where assignment.number = ? order by extension.id desc")
			.param(number)
			.query(Extension.class)
			.list();
	}

	/** The one that waits for a decision. */
	Optional<Extension> pending(String number) {
		return of(number).stream().filter(Extension::isPending).findFirst();
	}

	/** The deadline first given; empty when that was none. */
	Optional<LocalDate> firstDeadline(long assignmentId) {
		return this.jdbc.sql("select date from first_deadline where assignment_id = ? and date is not null")
			.param(assignmentId)
			.query(LocalDate.class)
			.optional();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
