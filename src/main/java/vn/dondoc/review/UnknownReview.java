package vn.dondoc.review;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such review, or nothing in it that the person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownReview extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownReview(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "not-found.review" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
