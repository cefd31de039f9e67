package vn.dondoc.register;

import java.time.LocalDate;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A day of which there are no figures yet, or two between which nothing can be compared.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class WrongPeriod extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final LocalDate from;

	private final LocalDate to;

	private WrongPeriod(String code, LocalDate from, LocalDate to) {
		super(code + " from " + from + " to " + to);
		this.code = code;
		this.from = from;
		this.to = to;
	}

	/**
	 * Goes on only for today and days that have passed: what is known of a later one
	 * still changes.
	 * @throws WrongPeriod when the day is still to come
	 */
	public static void requireBegun(LocalDate day, LocalDate today) {
		if (day.isAfter(today)) {
			throw new WrongPeriod("register.period.future", day, today);
		}
	}

	/**
	 * Goes on only for a day and a later one.
	 * @throws WrongPeriod when there is no first day, or it is not before the second
	 */
	public static void require(LocalDate from, LocalDate to) {
		if (from == null || !from.isBefore(to)) {
			throw new WrongPeriod((from != null) ? "register.period.order" : "register.period.missing", from, to);
		}
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { (this.from != null) ? VietnamTime.format(this.from) : "", VietnamTime.format(this.to) };
	}

}
