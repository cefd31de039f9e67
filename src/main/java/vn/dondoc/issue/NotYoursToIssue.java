package vn.dondoc.issue;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Only people of the standing body issue directives. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYoursToIssue extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "issue.not-yours" };
	}

}
