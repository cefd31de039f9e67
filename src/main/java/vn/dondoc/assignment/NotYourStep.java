package vn.dondoc.assignment;

import java.util.Locale;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A step that is for people in another role. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYourStep extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String code;

	NotYourStep(Drafts.Step step, String number) {
		this(step.name().toLowerCase(Locale.ROOT), number);
	}

	NotYourStep(String step, String number) {
		super(number);
		this.code = "step.not-yours." + step;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage() };
	}

}
