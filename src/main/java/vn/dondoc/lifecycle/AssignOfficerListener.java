package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.AssignDraft;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;

import org.springframework.stereotype.Component;

@Component
class AssignOfficerListener implements TaskListener {

	private final Assignments assignments;

	private final Drafts drafts;

	private final IdentityService identity;

	AssignOfficerListener(Assignments assignments, Drafts drafts, IdentityService identity) {
		this.assignments = assignments;
		this.drafts = drafts;
		this.identity = identity;
	}

	@Override
	public void notify(DelegateTask task) {
		String number = task.getExecution().getProcessBusinessKey();
		String by = this.identity.getCurrentAuthentication().getUserId();
		AssignDraft entered = this.drafts.take(number, Drafts.Step.ASSIGN, by, AssignDraft.class);
		this.assignments.assignOfficer(number, entered.officer(), by);
		task.getExecution().setVariable(AssignmentProcess.OFFICER, entered.officer());
	}

}
