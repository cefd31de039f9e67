package vn.dondoc.assignment;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A step that the assignment's state, or the rules on who may take it, do not allow now.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class WrongStep extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String number;

	private final String since;

	WrongStep(String code, String number) {
		this(code, number, "");
	}

	/**
	 * @param since what the words name beside the number
	 */
	WrongStep(String code, String number, String since) {
		super(code + " " + number);
		this.code = code;
		this.number = number;
		this.since = since;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.number, this.since };
	}

}
