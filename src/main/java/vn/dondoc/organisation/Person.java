package vn.dondoc.organisation;

/**
 * Somebody who signs in.
 *
 * @param username letters, digits, dots, hyphens and underscores
 * @param fullName family name first, as Vietnamese names are written
 * @param email null when letters cannot reach them
 */
public record Person(String username, String fullName, String email) {
}
