package vn.dondoc.issue;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was entered is not enough to issue a directive; the cause names the fields. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
public class IncompleteDirective extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	IncompleteDirective(BindingResult wrong) {
		super(new BindException(wrong));
	}

	@Override
	public String[] getCodes() {
		return new String[] { "issue.incomplete" };
	}

}
