package vn.dondoc.opendata;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A place that the record has not reached: it was restored to an earlier state. */
@ResponseStatus(HttpStatus.GONE)
class PositionAhead extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "changes.position-ahead" };
	}

}
