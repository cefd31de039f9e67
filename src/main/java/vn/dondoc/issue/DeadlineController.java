package vn.dondoc.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import jakarta.validation.constraints.Size;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says how a deadline is understood while it is being typed. */
@RestController
class DeadlineController {

	private final MessageSource messages;

	private final Clock clock;

	DeadlineController(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/api/deadlines")
	DeadlineReading read(@RequestParam @Size(max = 200) String text, Locale locale) {
		return Deadline.parse(text)
			.map((deadline) -> understood(text, deadline, locale))
			.orElseGet(() -> new DeadlineReading(text, null, null, null,
					this.messages.getMessage(DeadlineFault.in(text).code(), null, locale)));
	}

	private DeadlineReading understood(String text, Deadline deadline, Locale locale) {
		LocalDate date = deadline.date();
		if (date == null) {
			return new DeadlineReading(text, deadline.kind(), null, null,
					this.messages.getMessage("issue.deadline." + deadline.kind(), null, locale));
		}
		long left = ChronoUnit.DAYS.between(VietnamTime.today(this.clock), date);
		String code = (left > 0) ? "issue.deadline.left" : (left == 0) ? "issue.deadline.today" : "issue.deadline.past";
		String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
		// in the middle of a sentence: thứ Ba
		weekday = "vi".equals(locale.getLanguage()) ? weekday.substring(0, 1).toLowerCase(locale) + weekday.substring(1)
				: weekday;
		String message = this.messages.getMessage(code,
				new Object[] { VietnamTime.format(date), weekday, Math.abs(left) }, locale);
		return new DeadlineReading(text, deadline.kind(), date, left, message);
	}

}
