package vn.dondoc.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

class NewReviewTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);

	@Test
	void itHasANameAndADay() {
		assertThat(problems(" ", null)).containsExactly("review.new.name-missing", "review.new.day-missing");
		assertThat(problems("a".repeat(201), TODAY.plusDays(1))).containsExactly("review.new.name-long");
	}

	@Test
	void theDayIsAWorkingDayAfterTodayAndNotYearsAway() {
		assertThat(problems("Rà soát", TODAY)).containsExactly("review.new.day-past");
		assertThat(problems("Rà soát", LocalDate.of(2025, 7, 13))).containsExactly("review.new.day-off");
		assertThat(problems("Rà soát", TODAY.plusYears(1))).containsExactly("review.new.day-far");
		assertThat(problems("Rà soát", LocalDate.of(2025, 7, 14))).isEmpty();
	}

	@Test
	void theSameIsTheSameHoweverItIsTyped() {
		assertThat(new NewReview(" Rà  soát ", TODAY, List.of("b", "", "a", "b"), " ", null))
			.isEqualTo(new NewReview("Rà soát", TODAY, List.of("a", "b"), null, null));
	}

	private static List<String> problems(String name, LocalDate answerBy) {
		NewReview wanted = new NewReview(name, answerBy, null, null, null);
		Errors errors = new BeanPropertyBindingResult(wanted, "wanted");
		wanted.check(TODAY, (day) -> day.getDayOfWeek() != DayOfWeek.SUNDAY, errors);
		return errors.getAllErrors().stream().map((error) -> error.getCode()).toList();
	}

}
