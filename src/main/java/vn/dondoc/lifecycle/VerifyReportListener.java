package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.VerificationDraft;

import org.springframework.stereotype.Component;

@Component
class VerifyReportListener implements TaskListener {

	private final Assignments assignments;

	private final Drafts drafts;

	private final AssignmentLifecycle lifecycle;

	private final IdentityService identity;

	VerifyReportListener(Assignments assignments, Drafts drafts, AssignmentLifecycle lifecycle,
			IdentityService identity) {
		this.assignments = assignments;
		this.drafts = drafts;
		this.lifecycle = lifecycle;
		this.identity = identity;
	}

	@Override
	public void notify(DelegateTask task) {
		String number = task.getExecution().getProcessBusinessKey();
		String by = this.identity.getCurrentAuthentication().getUserId();
		VerificationDraft decision = this.drafts.take(number, Drafts.Step.VERIFY, by, VerificationDraft.class);
		Assignment verified = this.assignments.verify(number, decision, by);
		if (!decision.accepted()) {
			this.lifecycle.tellReturned(verified);
		}
		task.getExecution().setVariable(AssignmentProcess.ACCEPTED, decision.accepted());
	}

}
