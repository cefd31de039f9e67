package vn.dondoc.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.assignment.TypedDay;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * Whether what an agency has entered answers every line that awaits an answer. What is
 * entered for a line that needs none any more counts for nothing.
 */
record AnswerCheck(List<Line> lines, AnswerDraft entered, LocalDate today) {

	/** An answer that was entered, and where. */
	record Given(Line line, int index, AnswerDraft.Entry entry) {

		String field(String name) {
			return "lines[" + this.index + "]." + name;
		}

		LocalDate day() {
			return TypedDay.Reader.read(this.entry.day()).orElseThrow();
		}

	}

	/** What was entered for the lines that await an answer. */
	List<Given> given() {
		Map<String, Given> given = new HashMap<>();
		for (int i = 0; i < this.entered.lines().size(); i++) {
			AnswerDraft.Entry entry = this.entered.lines().get(i);
			int index = i;
			this.lines.stream()
				.filter((line) -> line.isAwaited() && line.assignment().equals(entry.assignment()))
				.findFirst()
				.ifPresent((line) -> given.putIfAbsent(line.assignment(), new Given(line, index, entry)));
		}
		return this.lines.stream().map((line) -> given.get(line.assignment())).filter((one) -> one != null).toList();
	}

	void into(Errors errors) {
		List<Given> given = given();
		given.forEach((one) -> check(one, errors));
		this.lines.stream()
			.filter((line) -> line.isAwaited() && given.stream().noneMatch((one) -> one.line().equals(line)))
			.forEach((line) -> errors.reject("review.answer.line-missing", new Object[] { line.position() }, null));
	}

	private void check(Given one, Errors errors) {
		AnswerDraft.Entry entry = one.entry();
		if (entry.choice() == null) {
			reject(one, "choice", "choice-missing", errors);
		}
		require(one, "cause", entry.cause(), errors);
		require(one, "responsibility", entry.responsibility(), errors);
		require(one, "solution", entry.solution(), errors);
		require(one, "roadMap", entry.roadMap(), errors);
		if (!StringUtils.hasText(entry.day())) {
			reject(one, "day", "day-missing", errors);
			return;
		}
		Optional<LocalDate> day = TypedDay.Reader.read(entry.day());
		if (day.isEmpty()) {
			errors.rejectValue(one.field("day"), "entry.no-day");
		}
		else if (day.get().isBefore(this.today)) {
			errors.rejectValue(one.field("day"), "review.answer.day-past",
					new Object[] { VietnamTime.format(this.today) }, null);
		}
	}

	private static void require(Given one, String name, String value, Errors errors) {
		if (!StringUtils.hasText(value)) {
			reject(one, name, name + "-missing", errors);
		}
	}

	private static void reject(Given one, String name, String code, Errors errors) {
		errors.rejectValue(one.field(name), "review.answer." + code);
	}

}
