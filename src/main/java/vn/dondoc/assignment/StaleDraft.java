package vn.dondoc.assignment;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A draft has been saved since by another window or device of the same person. */
@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
public class StaleDraft extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	StaleDraft(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "draft.stale" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
