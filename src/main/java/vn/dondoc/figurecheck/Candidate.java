package vn.dondoc.figurecheck;

/**
 * A value that a figure may have.
 *
 * @param source where it comes from, in words
 */
record Candidate(long value, String source) {
}
