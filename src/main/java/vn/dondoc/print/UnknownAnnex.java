package vn.dondoc.print;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no annex of this kind. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownAnnex extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownAnnex(String id) {
		super(id);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "print.unknown" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
