package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.ReportDraft;
import vn.dondoc.engine.ActingUser;

import org.springframework.stereotype.Component;

@Component
class ReportResultListener implements TaskListener {

	private final Assignments assignments;

	private final Drafts drafts;

	private final ActingUser user;

	ReportResultListener(Assignments assignments, Drafts drafts, ActingUser user) {
		this.assignments = assignments;
		this.drafts = drafts;
		this.user = user;
	}

	@Override
	public void notify(DelegateTask task) {
		String number = task.getExecution().getProcessBusinessKey();
		String by = this.user.name();
		this.assignments.submit(number, this.drafts.take(number, Drafts.Step.REPORT, by, ReportDraft.class), by);
	}

}
