package vn.dondoc.lifecycle;

import java.util.List;

import vn.dondoc.organisation.Person;

/**
 * What a form in Tasklist fills in.
 *
 * @param number the assignment's number
 * @param directive the directive's number
 * @param draft what this person entered before; null when nothing
 * @param officers whom the work can be given to; empty at other steps
 */
record TaskView(String number, String directive, Object draft, List<Person> officers) {
}
