package vn.dondoc.assignment;

import java.util.Arrays;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something entered that this assignment does not allow. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class WrongEntry extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final transient Object[] arguments;

	public WrongEntry(String field, String code, Object... arguments) {
		super(code + " " + Arrays.toString(arguments));
		this.field = field;
		this.code = code;
		this.arguments = arguments;
	}

	@Override
	public String field() {
		return this.field;
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
