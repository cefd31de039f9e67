package vn.dondoc.figurecheck;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.springframework.util.StringUtils;

/** What a printed number counts. */
enum Figure {

	/** Given, with those that repeat earlier ones. */
	@JsonProperty("assignedRaw")
	ASSIGNED_RAW, @JsonProperty("repeated")
	REPEATED, @JsonProperty("assigned")
	ASSIGNED,
	/** Bodies that were given something. */
	@JsonProperty("units")
	UNITS, @JsonProperty("done")
	DONE, @JsonProperty("doneOnTime")
	DONE_ON_TIME, @JsonProperty("doneLate")
	DONE_LATE,
	/** All that is not done: on time, recurring and overdue. */
	@JsonProperty("inProgress")
	IN_PROGRESS,
	/** In progress and not overdue, recurring ones among them. */
	@JsonProperty("inProgressOnTime")
	IN_PROGRESS_ON_TIME,
	/** In progress and not overdue, without recurring ones. */
	@JsonProperty("notYetDue")
	NOT_YET_DUE,
	/** In progress, due on the one day that the report speaks of. */
	@JsonProperty("due")
	DUE, @JsonProperty("recurring")
	RECURRING, @JsonProperty("overdue")
	OVERDUE,
	/** Overdue, or due on that day. */
	@JsonProperty("remaining")
	REMAINING;

	/** As JSON names it. */
	public String key() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_");
		return words[0] + Stream.of(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining());
	}

}
