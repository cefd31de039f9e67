package vn.dondoc.figurecheck;

import java.util.Arrays;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Figures that cannot be checked as they were sent. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class WrongFigures extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final transient Object[] arguments;

	WrongFigures(String field, String code, Object... arguments) {
		super(code + " " + Arrays.toString(arguments));
		this.field = field;
		this.code = "figureCheck.wrong." + code;
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
