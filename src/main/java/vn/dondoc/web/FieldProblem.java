package vn.dondoc.web;

/**
 * One wrong field of a request, as an entry of a problem's {@code errors}.
 *
 * @param field path of the field, such as {@code documents[0].symbol}, or name of the
 * parameter; empty when the request is wrong as a whole
 * @param message what is wrong, in the language of the person who asked
 */
public record FieldProblem(String field, String message) {
}
