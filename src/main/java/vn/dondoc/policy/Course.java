package vn.dondoc.policy;

import java.util.List;

/**
 * What the table does to an assignment from its issue on.
 *
 * @param cases for which directives and agencies it is so
 * @param before until the deadline, in order
 * @param after from the deadline on, in order; the last one is repeated
 * @param events what else may happen
 */
record Course(String cases, List<Sentence> before, List<Sentence> after, List<Sentence> events) {
}
