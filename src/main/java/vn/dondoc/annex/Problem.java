package vn.dondoc.annex;

import java.util.List;

/**
 * Something in a row that a person should look at.
 *
 * @param severity an ERROR keeps the row from being issued, a WARNING does not
 * @param field the field of the row that it concerns
 * @param code what is wrong, for programs
 * @param message what is wrong, for people
 * @param suggestions texts that could stand in the field instead, best first
 */
public record Problem(Severity severity, String field, String code, String message, List<String> suggestions) {

	public Problem {
		suggestions = List.copyOf(suggestions);
	}

	/** How much it matters. */
	public enum Severity {

		ERROR, WARNING

	}

}
