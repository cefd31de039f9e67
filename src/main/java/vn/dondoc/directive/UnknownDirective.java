package vn.dondoc.directive;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no directive of this number, or none that the person may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownDirective extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	public UnknownDirective(String number) {
		super(number);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "not-found.directive" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
