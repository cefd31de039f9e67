package vn.dondoc.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a file, in the language of the person who asked. */
@Component
class CsvTexts {

	private final MessageSource messages;

	CsvTexts(MessageSource messages) {
		this.messages = messages;
	}

	String of(String code) {
		return this.messages.getMessage(code, null, LocaleContextHolder.getLocale());
	}

	/** The words of some codes, for a header line. */
	Object[] all(String prefix, String... codes) {
		return java.util.Arrays.stream(codes).map((code) -> of(prefix + code)).toArray();
	}

	String deadline(Deadline.Kind kind, LocalDate date, String text) {
		return switch (kind) {
			case RECURRING -> of("directives.deadline.recurring");
			case NONE -> "";
			default -> (date != null) ? VietnamTime.format(date) : text;
		};
	}

	String deadline(Deadline deadline) {
		return deadline(deadline.kind(), deadline.date(), deadline.text());
	}

	static String day(OffsetDateTime time) {
		return (time != null) ? VietnamTime.format(VietnamTime.in(time).toLocalDate()) : "";
	}

}
