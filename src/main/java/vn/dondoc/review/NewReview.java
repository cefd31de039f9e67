package vn.dondoc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonFormat;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * A review that the standing body is about to open.
 *
 * @param answerBy last day for answers
 * @param agencies codes of those to be asked; null or empty for all
 * @param document symbol of the document that gave what is asked for; may be null
 * @param dueTo latest deadline of what is asked for; may be null
 */
record NewReview(String name, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate answerBy, List<String> agencies,
		String document, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate dueTo) {

	private static final int LONGEST = 200;

	/** Agencies are to answer in weeks, not years. */
	private static final int FARTHEST = 180;

	NewReview {
		name = (name != null) ? name.strip().replaceAll("\\s+", " ") : "";
		document = StringUtils.hasText(document) ? document.strip() : null;
		agencies = (agencies != null) ? agencies.stream().filter(StringUtils::hasText).distinct().sorted().toList()
				: List.of();
	}

	/** Whether nothing has been entered yet. */
	public boolean isEmpty() {
		return this.name.isEmpty() && this.answerBy == null && this.agencies.isEmpty() && this.document == null
				&& this.dueTo == null;
	}

	void check(LocalDate today, Predicate<LocalDate> workingDay, Errors errors) {
		if (this.name.isEmpty()) {
			errors.rejectValue("name", "review.new.name-missing");
		}
		else if (this.name.length() > LONGEST) {
			errors.rejectValue("name", "review.new.name-long", new Object[] { LONGEST }, null);
		}
		if (this.document != null && this.document.length() > LONGEST) {
			errors.rejectValue("document", "review.new.name-long", new Object[] { LONGEST }, null);
		}
		if (errors.hasFieldErrors("answerBy")) {
			return;
		}
		if (this.answerBy == null) {
			errors.rejectValue("answerBy", "review.new.day-missing");
		}
		else if (!this.answerBy.isAfter(today)) {
			errors.rejectValue("answerBy", "review.new.day-past", new Object[] { VietnamTime.format(today) }, null);
		}
		else if (this.answerBy.isAfter(today.plusDays(FARTHEST))) {
			errors.rejectValue("answerBy", "review.new.day-far",
					new Object[] { VietnamTime.format(today.plusDays(FARTHEST)) }, null);
		}
		else if (!workingDay.test(this.answerBy)) {
			errors.rejectValue("answerBy", "review.new.day-off", new Object[] { VietnamTime.format(this.answerBy) },
					null);
		}
	}

}
