package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.context.MessageSource;

/** The words of the check in one language. */
record Words(MessageSource messages, Locale locale, LocalDate dueOn) {

	private static final int MOST = 12;

	String text(String key, Object... args) {
		return this.messages.getMessage("figureCheck." + key, args, this.locale);
	}

	/** How a line begins that this system prints with something of its own behind. */
	String printed(String key) {
		return this.messages.getMessage("printed." + key, new Object[] { "" }, this.locale).strip();
	}

	/** For a part that speaks of this day. */
	Words on(LocalDate day) {
		return new Words(this.messages, this.locale, day);
	}

	String figure(Figure figure) {
		if (figure == Figure.DUE && this.dueOn != null) {
			return text("figure.DUE.on", VietnamTime.format(this.dueOn));
		}
		return text("figure." + figure.name());
	}

	String number(long number) {
		return NumberFormat.getIntegerInstance(this.locale).format(number);
	}

	/** A percentage with as many decimals as it has. */
	String percent(BigDecimal percent) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMinimumFractionDigits(Math.max(0, percent.scale()));
		return format.format(percent) + "%";
	}

	/** What part of a base a number is, with one decimal. */
	String share(long number, long base) {
		return number(number) + "/" + number(base) + " = "
				+ percent(BigDecimal.valueOf(number * 100).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
	}

	/** "12 + 34 + 20", or how many there are when they are too many to read. */
	String addends(Collection<Long> numbers) {
		return (numbers.size() <= MOST) ? numbers.stream().map(this::number).collect(Collectors.joining(" + "))
				: text("addends", numbers.size());
	}

	String list(Collection<String> texts) {
		return String.join(", ", texts);
	}

}
