package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.AssignDraft;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

@Component
class AssignOfficerListener implements TaskListener {

	private final Assignments assignments;

	private final Drafts drafts;

	private final ActingUser user;

	AssignOfficerListener(Assignments assignments, Drafts drafts, ActingUser user) {
		this.assignments = assignments;
		this.drafts = drafts;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		String number = task.getExecution().getProcessBusinessKey();
		String by = this.user.name();
		AssignDraft entered = this.drafts.take(number, Drafts.Step.ASSIGN, by, AssignDraft.class);
		this.assignments.assignOfficer(number, entered, by);
		task.getExecution().setVariable(AssignmentProcess.OFFICER, entered.officer());
	}

}
