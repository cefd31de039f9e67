package vn.dondoc.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import vn.dondoc.notification.Notice;

import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code processes/escalation-policy.dmn}. The office changes the
 * table, not this.
 */
@Component
public class Policy {

	public static final String DECISION = "escalation-policy";

	/** Days past a deadline among which the table may change its mind. */
	private static final int HORIZON = 400;

	private final DecisionService decisions;

	Policy(DecisionService decisions) {
		this.decisions = decisions;
	}

	/**
	 * What holds in a case.
	 * @param days working days left for {@code DUE_SOON}, days past the deadline for
	 * {@code OVERDUE}; 0 otherwise
	 * @return empty when nobody is told
	 */
	public Optional<Rule> on(Notice.Kind kind, int days, Subject subject) {
		DmnDecisionResult result = this.decisions.evaluateDecisionByKey(DECISION)
			.variables(Variables.putValue("event", kind.name())
				.putValue("days", days)
				.putValue("priority", subject.priority())
				.putValue("agencyKind", subject.agencyKind()))
			.evaluate();
		if (result.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> row = result.getSingleResult().getEntryMap();
		return Optional.of(new Rule((Integer) row.get("level"), Set.of(((String) row.get("tell")).split("\\s*,\\s*")),
				Boolean.TRUE.equals(row.get("urgent")), (Integer) row.get("repeatAfter")));
	}

	/**
	 * What holds for an overdue assignment on a day. A day several milestones past the
	 * deadline is in the row of the last of them: what was missed is told once, as it is
	 * now.
	 * @return empty when the day is not past the deadline
	 */
	public Optional<Milestone> onDay(LocalDate day, LocalDate deadline, Subject subject) {
		int overdue = (int) ChronoUnit.DAYS.between(deadline, day);
		if (overdue <= 0) {
			return Optional.empty();
		}
		return on(Notice.Kind.OVERDUE, overdue, subject)
			.map((rule) -> new Milestone(rule, next(rule, day, overdue, subject)));
	}

	// A repeat counts from the day people were told, so nobody is told twice in a week
	// because the telling came late.
	private LocalDate next(Rule rule, LocalDate day, int overdue, Subject subject) {
		LocalDate repeat = (rule.repeatAfter() != null) ? day.plusDays(rule.repeatAfter()) : null;
		LocalDate other = IntStream.rangeClosed(1, HORIZON)
			.filter((later) -> on(Notice.Kind.OVERDUE, overdue + later, subject)
				.filter((then) -> then.level() != rule.level())
				.isPresent())
			.mapToObj(day::plusDays)
			.findFirst()
			.orElse(LocalDate.of(9999, 1, 1));
		return (repeat != null && repeat.isBefore(other)) ? repeat : other;
	}

	/**
	 * What the table decides by, beside the day.
	 *
	 * @param priority name of the directive's {@link vn.dondoc.directive.Priority}
	 * @param agencyKind name of the agency's kind
	 */
	public record Subject(String priority, String agencyKind) {
	}

	/**
	 * A milestone of a deadline.
	 *
	 * @param next day of the next one
	 */
	public record Milestone(Rule rule, LocalDate next) {
	}

}
