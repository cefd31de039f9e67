package vn.dondoc.office;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else has changed the template meanwhile. */
@ResponseStatus(HttpStatus.PRECONDITION_FAILED)
class StaleTemplate extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final int newest;

	StaleTemplate(int newest) {
		super("Version " + newest);
		this.newest = newest;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "templates.stale" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.newest };
	}

}
