package vn.dondoc.review;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The agency has answered, or the day for answers is over. */
@ResponseStatus(HttpStatus.CONFLICT)
class AnswerOver extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	AnswerOver(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "review.answer.over" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
