package vn.dondoc.evidence;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no file of this id, or none that the person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownEvidence extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "not-found.evidence" };
	}

}
