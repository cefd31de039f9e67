package vn.dondoc.register;

import java.time.LocalDate;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Two days between which nothing can be compared. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class WrongPeriod extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final LocalDate from;

	private final LocalDate to;

	private WrongPeriod(LocalDate from, LocalDate to) {
		super("from " + from + " to " + to);
		this.from = from;
		this.to = to;
	}

	/**
	 * Goes on only for a day and a later one.
	 * @throws WrongPeriod when there is no first day, or it is not before the second
	 */
	public static void require(LocalDate from, LocalDate to) {
		if (from == null || !from.isBefore(to)) {
			throw new WrongPeriod(from, to);
		}
	}

	@Override
	public String[] getCodes() {
		return new String[] { (this.from != null) ? "register.period.order" : "register.period.missing" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { (this.from != null) ? VietnamTime.format(this.from) : "", VietnamTime.format(this.to) };
	}

}
