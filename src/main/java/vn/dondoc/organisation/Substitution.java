package vn.dondoc.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Somebody who is away, and who does their work meanwhile.
 *
 * @param from first day
 * @param to last day
 * @param endedAt when it was ended before its last day; else null
 * @param mayEnd whether who asks may end it
 */
public record Substitution(long id, Named absent, Named substitute, LocalDate from, LocalDate to, State state,
		OffsetDateTime recordedAt, Named recordedBy, OffsetDateTime endedAt, Named endedBy,
		boolean mayEnd) implements Serializable {

	/** Where a substitution stands today. */
	public enum State {

		IN_FORCE, PLANNED, OVER

	}

	/** A person by both names. */
	public record Named(String username, String fullName) implements Serializable {
	}

}
