package vn.dondoc.policy;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such version of the table. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownVersion extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownVersion(int version) {
		super(Integer.toString(version));
	}

	@Override
	public String[] getCodes() {
		return new String[] { "policy.version.unknown" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
