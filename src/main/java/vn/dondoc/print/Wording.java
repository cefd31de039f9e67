package vn.dondoc.print;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of printed documents, always Vietnamese: offices print for offices, in
 * whatever language the page is shown.
 */
@Component
class Wording {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	Wording(MessageSource messages) {
		this.messages = messages;
	}

	/** A text; numbers in it are written as in Việt Nam, days as dd/MM/yyyy. */
	String of(String key, Object... details) {
		Object[] written = new Object[details.length];
		for (int i = 0; i < details.length; i++) {
			written[i] = written(details[i]);
		}
		return this.messages.getMessage("printed." + key, written, VIETNAMESE);
	}

	static String number(long number) {
		return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
	}

	private static Object written(Object detail) {
		if (detail instanceof Number number) {
			return number(number.longValue());
		}
		return (detail instanceof LocalDate day) ? VietnamTime.format(day) : detail;
	}

}
