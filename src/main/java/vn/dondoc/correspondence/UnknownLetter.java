package vn.dondoc.correspondence;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No letter of this id, or none that this person sees. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownLetter extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "letters.unknown" };
	}

}
