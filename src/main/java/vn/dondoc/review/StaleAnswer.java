package vn.dondoc.review;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody of the agency has saved the draft since, in another window or by themself. */
@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
class StaleAnswer extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	StaleAnswer(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "review.answer.stale" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
