package vn.dondoc.policy;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was entered says what holds already. */
@ResponseStatus(HttpStatus.CONFLICT)
class SamePolicy extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final int newest;

	SamePolicy(int newest) {
		super("Version " + newest);
		this.newest = newest;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "policy.same" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.newest };
	}

}
