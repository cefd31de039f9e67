package vn.dondoc.print;

import java.time.LocalDate;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something asked for that cannot be printed. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class WrongSelection extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final String argument;

	WrongSelection(String field, String code, LocalDate day) {
		this(field, code, VietnamTime.format(day));
	}

	WrongSelection(String field, String code, String argument) {
		super(code);
		this.field = field;
		this.code = code;
		this.argument = argument;
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
		return new Object[] { this.argument };
	}

}
