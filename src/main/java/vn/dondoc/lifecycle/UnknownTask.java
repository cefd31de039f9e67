package vn.dondoc.lifecycle;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such task, or none that the person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownTask extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownTask(String id) {
		super(id);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "not-found.task" };
	}

}
