package vn.dondoc.correspondence;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A letter to be sent again that has arrived or is on its way. */
@ResponseStatus(HttpStatus.CONFLICT)
class NotGivenUp extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "letters.not-given-up" };
	}

}
