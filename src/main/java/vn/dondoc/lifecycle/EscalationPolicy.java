package vn.dondoc.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code processes/escalation-policy.dmn} what a day past the
 * deadline means. The office changes the table, not this.
 */
@Component
class EscalationPolicy {

	static final String DECISION = "escalation-policy";

	private final DecisionService decisions;

	EscalationPolicy(DecisionService decisions) {
		this.decisions = decisions;
	}

	/**
	 * What holds on a day. A day several milestones past the deadline is in the row of
	 * the last of them: what was missed is told once, as it is now.
	 * @return empty when the day is not past the deadline
	 */
	Optional<Milestone> on(LocalDate day, LocalDate deadline) {
		int daysOverdue = (int) ChronoUnit.DAYS.between(deadline, day);
		DmnDecisionResult result = this.decisions.evaluateDecisionByKey(DECISION)
			.variables(Variables.putValue("daysOverdue", daysOverdue))
			.evaluate();
		if (result.isEmpty()) {
			return Optional.empty();
		}
		DmnDecisionResultEntries row = result.getSingleResult();
		Integer nextDay = row.getEntry("nextDay");
		Integer repeatAfter = row.getEntry("repeatAfter");
		// A repeat counts from the day people were told, so nobody is told twice in a
		// week
		// because the telling came late.
		LocalDate next = (nextDay != null) ? deadline.plusDays(nextDay) : day.plusDays(repeatAfter);
		return Optional
			.of(new Milestone(row.getEntry("level"), row.getEntry("notice"), roles(row.getEntry("tell")), next));
	}

	private static Set<String> roles(String tell) {
		return Set.of(tell.split("\\s*,\\s*"));
	}

	/**
	 * A row of the table.
	 *
	 * @param level how strongly, from 1
	 * @param notice kind of notice
	 * @param tell roles to be told
	 * @param next day of the next milestone
	 */
	record Milestone(int level, String notice, Set<String> tell, LocalDate next) {
	}

}
