package vn.dondoc.extension;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such proposal, or none that the person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownExtension extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownExtension(String id) {
		super(id);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "not-found.extension" };
	}

}
