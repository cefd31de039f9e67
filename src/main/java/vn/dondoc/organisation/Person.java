package vn.dondoc.organisation;

import java.util.Arrays;
import java.util.List;

/**
 * Somebody who signs in.
 *
 * @param username letters, digits, dots, hyphens and underscores
 * @param fullName family name first, as Vietnamese names are written
 * @param email null when letters cannot reach them; several addresses are separated by
 * commas or semicolons
 */
public record Person(String username, String fullName, String email) {

	/** Each address that letters to them go to. */
	public List<String> addresses() {
		return (this.email == null) ? List.of()
				: Arrays.stream(this.email.split("[,;]")).map(String::strip).filter((one) -> !one.isEmpty()).toList();
	}

}
