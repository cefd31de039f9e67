package vn.dondoc.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A review as one person sees it: with their agencies.
 *
 * @param answerBy last day for answers
 * @param openedBy full name
 * @param limits what it was limited to
 */
record Review(String number, String name, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate answerBy,
		OffsetDateTime openedAt, String openedBy, Limits limits, List<AgencyPart> agencies) {

	public long extensions() {
		return count((answer) -> answer == Answer.EXTENSION || answer == Answer.PROPOSED);
	}

	public long commitments() {
		return count((answer) -> answer == Answer.COMMITMENT);
	}

	public long silent() {
		return count((answer) -> answer == Answer.SILENT);
	}

	/** Lines that need no answer any more. */
	public long gone() {
		return count(Answer::isGone);
	}

	private long count(Predicate<Answer> answers) {
		return this.agencies.stream().mapToLong((agency) -> agency.count(answers)).sum();
	}

	public long awaited() {
		return this.agencies.stream().mapToLong(AgencyPart::awaited).sum();
	}

	public long lines() {
		return this.agencies.stream().mapToLong((agency) -> agency.lines().size()).sum();
	}

	/** How many agencies have nothing more to say. */
	@JsonProperty
	public long ended() {
		return this.agencies.stream().filter((agency) -> agency.endedAt() != null).count();
	}

	/** Whether all agencies are through. */
	@JsonProperty
	public boolean done() {
		return ended() == this.agencies.size();
	}

	/**
	 * What a review was limited to.
	 *
	 * @param agencies names; empty when to none
	 * @param document symbol; may be null
	 * @param dueTo latest deadline; may be null
	 */
	record Limits(List<String> agencies, String document, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate dueTo) {

		public boolean any() {
			return !this.agencies.isEmpty() || this.document != null || this.dueTo != null;
		}

	}

}
