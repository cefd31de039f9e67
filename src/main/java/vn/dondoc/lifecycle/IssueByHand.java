package vn.dondoc.lifecycle;

import vn.dondoc.directive.Directives;
import vn.dondoc.issue.DirectiveDraft;
import vn.dondoc.issue.Issuing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues what a person has entered, all of it or nothing. */
@Service
class IssueByHand {

	private final Issuing issuing;

	private final DirectiveLifecycle directives;

	IssueByHand(Issuing issuing, DirectiveLifecycle directives) {
		this.issuing = issuing;
		this.directives = directives;
	}

	@Transactional
	Directives.Issued issue(DirectiveDraft entered, String by) {
		return this.directives.issueByHand(this.issuing.ready(entered, by), by);
	}

}
