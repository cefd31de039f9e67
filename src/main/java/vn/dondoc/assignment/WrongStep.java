package vn.dondoc.assignment;

import java.util.Arrays;

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

	private final transient Object[] arguments;

	/**
	 * Makes the refusal.
	 * @param arguments of its text, the assignment's number first
	 */
	public WrongStep(String code, Object... arguments) {
		super(code + " " + Arrays.toString(arguments));
		this.code = code;
		this.arguments = arguments;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.clone();
	}

}
