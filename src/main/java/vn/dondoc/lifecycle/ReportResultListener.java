package vn.dondoc.lifecycle;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.ReportDraft;

import org.springframework.stereotype.Component;

@Component
class ReportResultListener implements TaskListener {

	private final Assignments assignments;

	private final Drafts drafts;

	private final IdentityService identity;

	ReportResultListener(Assignments assignments, Drafts drafts, IdentityService identity) {
		this.assignments = assignments;
		this.drafts = drafts;
		this.identity = identity;
	}

	@Override
	public void notify(DelegateTask task) {
		String number = task.getExecution().getProcessBusinessKey();
		String by = this.identity.getCurrentAuthentication().getUserId();
		this.assignments.submit(number, this.drafts.take(number, Drafts.Step.REPORT, by, ReportDraft.class), by);
	}

}
