package vn.dondoc.daysoff;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was entered of a day, or in a line, cannot be meant. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class WrongDecision extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final transient Object[] arguments;

	WrongDecision(String field, String code, Object... arguments) {
		super(code);
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
		return this.arguments;
	}

}
