package vn.dondoc.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.engine.ActingUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where assignments and directives stand: the engine knows where the token is, the record
 * what is behind it, also when the engine has forgotten. Whether somebody may know it is
 * for the caller to ask.
 */
@Component
public class Positions {

	/** What the record says of an assignment: which events there are, and its state. */
	private static final String RECORD = """
			with happened as (
			  select type from event join assignment on assignment.id = event.assignment_id
			    and assignment.directive_id = event.directive_id
			  where number = :number)
			select assignment.state, started_at is not null as started, recorded_outcome is not null as taken_over,
			  array(select distinct type from happened) as events,
			  exists (select from happened where type = 'ESCALATED') as escalated
			from assignment where number = :number""";

	private final RuntimeService runtime;

	private final ActingUser user;

	private final JdbcClient jdbc;

	private final Diagrams diagrams;

	Positions(RuntimeService runtime, ActingUser user, JdbcClient jdbc, Diagrams diagrams) {
		this.runtime = runtime;
		this.user = user;
		this.jdbc = jdbc;
		this.diagrams = diagrams;
	}

	/** The step at which an assignment of this state waits; null when it does not. */
	public static String stepOf(Assignment.State state) {
		return switch (state) {
			case ISSUED -> AssignmentProcess.ASSIGN_OFFICER;
			case ASSIGNED -> AssignmentProcess.REPORT_RESULT;
			case REPORTED -> AssignmentProcess.VERIFY_REPORT;
			case CLOSED -> AssignmentProcess.CLOSED;
			case WITHDRAWN -> null;
		};
	}

	/** Of the assignment with this number. */
	@Transactional(readOnly = true)
	public Whereabouts ofAssignment(String number) {
		Set<String> tokens = tokens(AssignmentProcess.KEY, number);
		return this.jdbc.sql(RECORD)
			.param("number", number)
			.query((row, i) -> new AssignmentCourse(Assignment.State.valueOf(row.getString("state")),
					row.getBoolean("started"), row.getBoolean("taken_over"),
					Set.of((String[]) row.getArray("events").getArray()), row.getBoolean("escalated")))
			.single()
			.whereabouts(this.diagrams.assignment(), tokens);
	}

	/** Of the directive with this number, as a whole. */
	@Transactional(readOnly = true)
	public Whereabouts ofDirective(String number) {
		Set<String> tokens = tokens(DirectiveProcess.KEY, number);
		boolean closed = this.jdbc.sql("""
				select exists (select from event where type = 'DIRECTIVE_CLOSED'
				  and directive_id = (select id from directive where number = ?))""")
			.param(number)
			.query(Boolean.class)
			.single();
		Set<String> passed = new HashSet<>(Set.of(DirectiveProcess.ISSUE_DIRECTIVE));
		if (closed || tokens.contains(DirectiveProcess.DIRECTIVE_CLOSED_EVENT)) {
			passed.addAll(List.of(DirectiveProcess.START_ASSIGNMENTS, DirectiveProcess.MORE_AGENCIES_GATEWAY));
		}
		if (closed) {
			passed.addAll(List.of(DirectiveProcess.DIRECTIVE_CLOSED_EVENT, DirectiveProcess.CLOSE_DIRECTIVE));
		}
		return Whereabouts.along(this.diagrams.directive(), closed ? Set.of(DirectiveProcess.CLOSED) : tokens, passed,
				Set.of(DirectiveProcess.MORE_AGENCIES_FLOW));
	}

	/** The elements at which the engine waits; none when nothing is under way. */
	private Set<String> tokens(String process, String number) {
		Set<String> tokens = new HashSet<>();
		this.user.aside(() -> {
			ProcessInstance instance = this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(number, process)
				.singleResult();
			if (instance != null) {
				tokens.addAll(this.runtime.getActiveActivityIds(instance.getId()));
			}
		});
		return tokens;
	}

}
