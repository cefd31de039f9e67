package vn.dondoc.policy;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else has saved a newer version of the table meanwhile. */
@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
class StalePolicy extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final int newest;

	StalePolicy(int newest) {
		super("Version " + newest);
		this.newest = newest;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "policy.stale" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.newest };
	}

}
