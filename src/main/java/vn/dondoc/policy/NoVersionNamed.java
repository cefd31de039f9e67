package vn.dondoc.policy;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A change that does not say which version it is based on. */
@ResponseStatus(HttpStatus.PRECONDITION_REQUIRED)
class NoVersionNamed extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "policy.version.unnamed" };
	}

}
