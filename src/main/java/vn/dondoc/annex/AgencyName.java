package vn.dondoc.annex;

/**
 * A body that a row names.
 *
 * @param text the name as printed
 * @param code the agency's code; null when the name is not known
 * @param collective whether it is a collective name
 */
public record AgencyName(String text, String code, boolean collective) {
}
