package vn.dondoc.issue;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no draft to issue: none was saved, or it has been issued already. */
@ResponseStatus(HttpStatus.CONFLICT)
public class NothingEntered extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "issue.nothing-entered" };
	}

}
