package vn.dondoc.annex;

/**
 * Figures over a reading.
 *
 * @param rows directives found in the file
 * @param directives rows without an error: what would be, or was, issued
 * @param assignments assignments of these directives, one per body behind their leads
 * @param errors problems of severity ERROR
 * @param warnings problems of severity WARNING
 * @param unchanged rows that had been issued before
 */
public record Totals(int rows, int directives, int assignments, int errors, int warnings, int unchanged) {
}
