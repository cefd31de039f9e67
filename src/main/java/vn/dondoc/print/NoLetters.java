package vn.dondoc.print;

import java.time.LocalDate;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody is to be chased: no agency has anything overdue. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoLetters extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final LocalDate asOf;

	NoLetters(LocalDate asOf) {
		super("No overdue tasks on " + asOf);
		this.asOf = asOf;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "print.letters.none" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { VietnamTime.format(this.asOf) };
	}

}
