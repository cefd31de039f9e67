package vn.dondoc.publicpage;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page for everybody is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotOpen extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
