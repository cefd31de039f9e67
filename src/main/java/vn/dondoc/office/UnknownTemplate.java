package vn.dondoc.office;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such template, or no such version of it. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownTemplate extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownTemplate(String name, int version) {
		super(name + " " + version);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "templates.unknown" };
	}

}
