package vn.dondoc.lifecycle;

import java.util.Locale;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.dondoc.engine.ActingUser;
import vn.dondoc.issue.Issuing;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * A person has started the process by its form: issues what they entered. What our own
 * code starts has its number already.
 */
@Component
class IssueDirectiveListener implements ExecutionListener {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final DirectiveLifecycle directives;

	private final Issuing issuing;

	private final ActingUser user;

	private final MessageSource messages;

	IssueDirectiveListener(DirectiveLifecycle directives, Issuing issuing, ActingUser user, MessageSource messages) {
		this.directives = directives;
		this.issuing = issuing;
		this.user = user;
		this.messages = messages;
	}

	@Override
	public void notify(DelegateExecution execution) {
		if (execution.getProcessBusinessKey() == null) {
			execution.setProcessBusinessKey(issue(this.user.name()));
		}
	}

	private String issue(String by) {
		try {
			return this.directives.recordByHand(this.issuing.take(by), by).number();
		}
		catch (RuntimeException ex) {
			if (ex instanceof MessageSourceResolvable refusal) {
				// Tasklist shows the message
				throw new BadUserRequestException(this.messages.getMessage(refusal, VIETNAMESE), ex);
			}
			throw ex;
		}
	}

}
