package vn.dondoc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.validation.MapBindingResult;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);

	@Test
	void everyAwaitedLineNeedsAChoiceFourTextsAndADay() {
		assertThat(problems(List.of(line(1, null), line(2, null)),
				new AnswerDraft(List.of(new AnswerDraft.Entry("NV-1", null, "", null, " ", "", null)))))
			.containsExactlyInAnyOrder("lines[0].choice review.answer.choice-missing",
					"lines[0].cause review.answer.cause-missing",
					"lines[0].responsibility review.answer.responsibility-missing",
					"lines[0].solution review.answer.solution-missing",
					"lines[0].roadMap review.answer.roadMap-missing", "lines[0].day review.answer.day-missing",
					" review.answer.line-missing");
	}

	@Test
	void theDayIsARealOneAndNotPast() {
		assertThat(problems(List.of(line(1, null)), new AnswerDraft(List.of(entry(1, "31/2/2026")))))
			.containsExactly("lines[0].day entry.no-day");
		assertThat(problems(List.of(line(1, null)), new AnswerDraft(List.of(entry(1, "9/7/2025")))))
			.containsExactly("lines[0].day review.answer.day-past");
		assertThat(problems(List.of(line(1, null)), new AnswerDraft(List.of(entry(1, "10/7/2025"))))).isEmpty();
	}

	@Test
	void whatIsGoneNeedsNoAnswerAndTakesNone() {
		List<Line> lines = List.of(line(1, Answer.REPORTED), line(2, null));
		AnswerDraft entered = new AnswerDraft(List.of(entry(1, "nonsense"), entry(2, "2025-08-01")));

		assertThat(problems(lines, entered)).isEmpty();
		assertThat(new AnswerCheck(lines, entered, TODAY).given()).singleElement().satisfies((given) -> {
			assertThat(given.line().position()).isEqualTo(2);
			assertThat(given.field("day")).isEqualTo("lines[1].day");
			assertThat(given.day()).isEqualTo("2025-08-01");
		});
	}

	@Test
	void whatIsEnteredTwiceOrForAnotherAgencyCountsOnceOrNotAtAll() {
		AnswerDraft entered = new AnswerDraft(
				List.of(entry(9, "1/8/2025"), entry(1, "1/8/2025"), entry(1, "2/8/2025")));

		assertThat(new AnswerCheck(List.of(line(1, null)), entered, TODAY).given()).singleElement()
			.satisfies((given) -> assertThat(given.day()).isEqualTo("2025-08-01"));
	}

	@Test
	void anAgencyStandsAsItsLinesDo() {
		assertThat(part(null, null, Answer.CLOSED).standing()).isEqualTo(AgencyPart.Standing.AWAITED);
		assertThat(part(null, Answer.CLOSED, Answer.EXTENDED).standing()).isEqualTo(AgencyPart.Standing.NOTHING_LEFT);
		assertThat(part("a", Answer.EXTENSION, Answer.CLOSED).standing()).isEqualTo(AgencyPart.Standing.ANSWERED);
		assertThat(part("system", Answer.SILENT, Answer.CLOSED).standing()).isEqualTo(AgencyPart.Standing.SILENT);
		assertThat(part(null, Answer.PROPOSED).standing()).isEqualTo(AgencyPart.Standing.NOTHING_LEFT);
		assertThat(part("system", Answer.PROPOSED, Answer.CLOSED).standing()).isEqualTo(AgencyPart.Standing.ANSWERED);
		assertThat(part("system", Answer.REPORTED, Answer.CLOSED).standing())
			.isEqualTo(AgencyPart.Standing.NOTHING_LEFT);
	}

	private static AgencyPart part(String endedBy, Answer... answers) {
		return new AgencyPart("bo-a", "Bộ A",
				(endedBy != null) ? java.time.OffsetDateTime.parse("2025-07-12T00:00:00+07:00") : null, endedBy,
				java.util.Arrays.stream(answers).map((answer) -> line(1, answer)).toList());
	}

	private static List<String> problems(List<Line> lines, AnswerDraft entered) {
		MapBindingResult errors = new MapBindingResult(Map.of(), "answer");
		new AnswerCheck(lines, entered, TODAY).into(errors);
		return errors.getAllErrors()
			.stream()
			.map((error) -> ((error instanceof org.springframework.validation.FieldError field) ? field.getField() : "")
					+ " " + error.getCode())
			.toList();
	}

	private static AnswerDraft.Entry entry(int number, String day) {
		return new AnswerDraft.Entry("NV-" + number, AnswerDraft.Choice.COMMITMENT, "Chậm", "Vụ A", "Làm thêm",
				"Tháng 8", day);
	}

	private static Line line(int position, Answer answer) {
		return new Line(position, "NV-" + position, "NV", "Việc", null, LocalDate.of(2025, 6, 30), null, 10, answer,
				null, null, null, null, null, null);
	}

}
