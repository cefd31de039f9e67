package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;

import org.springframework.context.MessageSource;

/** What one letter says of an assignment beside its title. Public for the templates. */
final class Remarks {

	/** Levels of escalation below this one say no more than that it is overdue. */
	private static final int FURTHER_UP = 2;

	private final MessageSource messages;

	private final WorkingDays workingDays;

	private final LocalDate today;

	private final Map<LocalDate, Integer> left = new HashMap<>();

	Remarks(MessageSource messages, WorkingDays workingDays, LocalDate today) {
		this.messages = messages;
		this.workingDays = workingDays;
		this.today = today;
	}

	/** How far off the deadline is, for one that is near; otherwise empty. */
	public String left(Line line) {
		if (!line.section().near() || line.deadlineDate() == null) {
			return "";
		}
		int days = this.left.computeIfAbsent(line.deadlineDate(), (day) -> this.workingDays.between(this.today, day));
		return line.deadlineDate().equals(this.today) ? say("letter.left.today") : say("letter.left", days);
	}

	public List<String> of(Line line) {
		List<String> remarks = new ArrayList<>();
		if (line.level() >= FURTHER_UP) {
			remarks.add(level(line.level()));
		}
		if (!line.given().isEmpty()) {
			remarks.add(say("letter.given", line.given()));
		}
		if (line.decision() != null) {
			remarks.add(say("letter.decision." + line.decision(), VietnamTime.format(line.before()), line.deadline()));
		}
		if (!line.reason().isEmpty()) {
			remarks.add(say((line.section() == Section.RETURNED) ? "letter.reason" : "letter.decision.reason",
					line.reason()));
		}
		if (line.answerBy() != null) {
			remarks.add(say("letter.answer-by", VietnamTime.format(line.answerBy())));
		}
		if (line.section().standing() && line.section() != Section.STANDING_TO_ASSIGN) {
			remarks.add(line.officer().isEmpty() ? say("letter.officer.none") : say("letter.officer", line.officer()));
		}
		if (!line.onBehalfOf().isEmpty()) {
			remarks.add(say("letter.on-behalf-of", line.onBehalfOf()));
		}
		return remarks;
	}

	private String level(int level) {
		return this.messages.getMessage("letter.level." + level, null, say("letter.level", level),
				LetterWriter.VIETNAMESE);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LetterWriter.VIETNAMESE);
	}

}
