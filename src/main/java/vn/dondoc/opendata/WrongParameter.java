package vn.dondoc.opendata;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A parameter that does not say from where changes are to be read. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class WrongParameter extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	WrongParameter(String field, String text) {
		super(text);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "changes.wrong." + this.field };
	}

}
