package vn.dondoc.evidence;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file that was handed in with a report is never changed or deleted. */
@ResponseStatus(HttpStatus.CONFLICT)
class EvidenceHandedIn extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	EvidenceHandedIn(String name) {
		super(name);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "evidence.handed-in" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
