package vn.dondoc.annex;

/**
 * A body that has not finished, as a footnote or column names it.
 *
 * @param text the name as printed
 * @param code the agency's code; null when the name is not known
 */
public record OutstandingName(String text, String code) {
}
