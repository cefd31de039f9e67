package vn.dondoc.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import vn.dondoc.notification.Notice;

import org.springframework.stereotype.Component;

/**
 * What the office's table says, {@code processes/escalation-policy.dmn} or what the
 * office has made of it. The office changes the table, not this.
 */
@Component
public class Policy {

	/** Id of the decision. */
	public static final String DECISION = "escalation-policy";

	private final Tables tables;

	Policy(Tables tables) {
		this.tables = tables;
	}

	/**
	 * What holds in a case.
	 * @param days working days left for {@code DUE_SOON}, days past the deadline for
	 * {@code OVERDUE}; 0 otherwise
	 * @return empty when nobody is told
	 */
	public Optional<Rule> on(Notice.Kind kind, int days, Subject subject) {
		return this.tables.newest().at(kind, days, subject).map(Row::rule);
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
		Table table = this.tables.newest();
		return table.at(Notice.Kind.OVERDUE, overdue, subject)
			.map((row) -> new Milestone(row.rule(), table.next(row, day, deadline, subject)));
	}

	/** The rows about an event. */
	List<Row> rows(Notice.Kind kind) {
		return this.tables.newest().rows().stream().filter((row) -> row.isAbout(kind)).toList();
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
