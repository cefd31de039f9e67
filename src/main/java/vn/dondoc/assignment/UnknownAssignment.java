package vn.dondoc.assignment;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no assignment of this number, or none that the person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownAssignment extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	public UnknownAssignment(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "not-found.assignment" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
