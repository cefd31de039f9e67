package vn.dondoc.bulk;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentNumbers;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.ReassignDraft;
import vn.dondoc.assignment.Reminders;
import vn.dondoc.assignment.VerificationDraft;
import vn.dondoc.extension.Extensions;
import vn.dondoc.lifecycle.AssignmentLifecycle;
import vn.dondoc.lifecycle.Reassignment;
import vn.dondoc.notification.Notice;
import vn.dondoc.policy.Telling;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/**
 * One step for one assignment, by the way that it is taken by itself; in the caller's
 * transaction.
 */
@Component
class BulkSteps {

	private final AssignmentNumbers numbers;

	private final AssignmentLifecycle lifecycle;

	private final Reassignment reassignment;

	private final Extensions extensions;

	private final Reminders reminders;

	private final Telling telling;

	BulkSteps(AssignmentNumbers numbers, AssignmentLifecycle lifecycle, Reassignment reassignment,
			Extensions extensions, Reminders reminders, Telling telling) {
		this.numbers = numbers;
		this.lifecycle = lifecycle;
		this.reassignment = reassignment;
		this.extensions = extensions;
		this.reminders = reminders;
		this.telling = telling;
	}

	void take(BulkOrder order, String number, Viewer viewer) {
		this.numbers.requireVisible(number, viewer);
		String by = viewer.username();
		switch (order.action()) {
			case REMIND -> remind(number, by);
			case EXTEND -> this.extensions.grant(number, order.date(), order.reason(), by);
			case REASSIGN -> this.reassignment.reassign(number, new ReassignDraft(order.officer(), order.reason()), by);
			case RETURN ->
				this.lifecycle.take(number, Drafts.Step.VERIFY, new VerificationDraft(false, order.reason()), by);
		}
	}

	/** "Reminded" of an agency where nobody hears of it would not be true. */
	private void remind(String number, String by) {
		Assignment assignment = this.reminders.remind(number, by);
		if (this.telling.tell(Notice.Kind.REMINDED, assignment) == 0) {
			throw this.reminders.nobody(assignment);
		}
	}

}
