package vn.dondoc.lifecycle;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.NotYourStep;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says before somebody enters anything whether the step is theirs to take. */
@Component
public class OpenSteps {

	private final Assignments assignments;

	private final MessageSource messages;

	OpenSteps(Assignments assignments, MessageSource messages) {
		this.assignments = assignments;
		this.messages = messages;
	}

	/**
	 * Why the viewer may not take the step, in words; null when they may. In the caller's
	 * transaction.
	 */
	public String whyNot(Assignment assignment, Drafts.Step step, Viewer viewer) {
		try {
			this.assignments.requireRight(assignment, step, viewer.username());
			return null;
		}
		catch (NotYourStep | WrongStep refusal) {
			return this.messages.getMessage((MessageSourceResolvable) refusal, LocaleContextHolder.getLocale());
		}
	}

}
