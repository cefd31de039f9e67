package vn.dondoc.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What concerns one agency in a review.
 *
 * @param endedAt when its part was over: handed in, or past the day; null before
 * @param endedBy who handed it in; null when nobody did
 */
record AgencyPart(String code, String name, OffsetDateTime endedAt, String endedBy, List<Line> lines) {

	/** How it stands. */
	@JsonProperty
	public Standing standing() {
		if (this.endedAt == null) {
			return (awaited() > 0) ? Standing.AWAITED : Standing.NOTHING_LEFT;
		}
		if (count((answer) -> answer == Answer.SILENT) > 0) {
			return Standing.SILENT;
		}
		return (count(Answer::isGiven) > 0) ? Standing.ANSWERED : Standing.NOTHING_LEFT;
	}

	public long awaited() {
		return this.lines.stream().filter(Line::isAwaited).count();
	}

	long count(Predicate<Answer> answers) {
		return this.lines.stream().filter((line) -> !line.isAwaited() && answers.test(line.answer())).count();
	}

	/** How a review stands at an agency. */
	enum Standing {

		AWAITED, ANSWERED, SILENT,
		/** reported, closed, extended meanwhile: nothing to answer */
		NOTHING_LEFT

	}

}
