package vn.dondoc.print;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The letterhead is that of an office for which this person does not speak. */
@ResponseStatus(HttpStatus.FORBIDDEN)
class ForeignLetterhead extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "print.letterhead.foreign" };
	}

}
