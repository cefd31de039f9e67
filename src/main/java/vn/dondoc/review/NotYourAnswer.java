package vn.dondoc.review;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The answer is for the head or the clerk of another agency to give. */
@ResponseStatus(HttpStatus.FORBIDDEN)
class NotYourAnswer extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	NotYourAnswer(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "review.answer.not-yours" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
