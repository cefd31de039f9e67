package vn.dondoc.issue;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The register holds an equal directive; a person must say that another one is wanted.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class EqualDirective extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	EqualDirective(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "issue.equal" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
