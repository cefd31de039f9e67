package vn.dondoc.lifecycle;

/**
 * An assignment is being closed: published in the transaction that closes it.
 *
 * @param number the assignment's number
 */
public record AssignmentClosed(String number) {
}
