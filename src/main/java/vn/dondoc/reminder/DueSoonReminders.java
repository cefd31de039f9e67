package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.notification.Notice;
import vn.dondoc.notification.RoleNotices;
import vn.dondoc.policy.Policy;
import vn.dondoc.policy.Rule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of deadlines that are near, whom and when the policy says. Assignments that are
 * alike to the policy are told of together, so thousands take a few statements.
 */
@Component
class DueSoonReminders {

	/** Days ahead of a deadline for which the policy is asked at all. */
	static final int HORIZON = 100;

	private final ReminderTable table;

	private final Policy policy;

	private final WorkingDays workingDays;

	private final RoleNotices notices;

	private final Clock clock;

	DueSoonReminders(ReminderTable table, Policy policy, WorkingDays workingDays, RoleNotices notices, Clock clock) {
		this.table = table;
		this.policy = policy;
		this.workingDays = workingDays;
		this.notices = notices;
		this.clock = clock;
	}

	/** Each level once for an assignment and its deadline, however often it is called. */
	@Transactional
	void remind() {
		LocalDate today = VietnamTime.today(this.clock);
		rules(today).forEach((rule, cases) -> {
			List<Long> untold = this.table.claim(cases, rule.level());
			this.notices.addAll(new Notice(Notice.Kind.DUE_SOON, rule.level(), rule.urgent()), rule.tell(), untold);
		});
	}

	private Map<Rule, List<ReminderTable.Case>> rules(LocalDate today) {
		Map<LocalDate, Integer> days = new HashMap<>();
		Map<Question, Optional<Rule>> answers = new HashMap<>();
		Map<Rule, List<ReminderTable.Case>> rules = new LinkedHashMap<>();
		for (ReminderTable.Case each : this.table.cases(today, today.plusDays(HORIZON))) {
			int left = days.computeIfAbsent(each.deadlineDate(),
					(deadline) -> this.workingDays.between(today, deadline));
			Question question = new Question(left, new Policy.Subject(each.priority(), each.agencyKind()));
			answers
				.computeIfAbsent(question,
						(asked) -> this.policy.on(Notice.Kind.DUE_SOON, asked.days(), asked.subject()))
				.ifPresent((rule) -> rules.computeIfAbsent(rule, (any) -> new ArrayList<>()).add(each));
		}
		return rules;
	}

	private record Question(int days, Policy.Subject subject) {
	}

}
