package vn.dondoc.lifecycle;

import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.assignment.Drafts;
import vn.dondoc.organisation.Person;

/**
 * What a form in Tasklist fills in.
 *
 * @param number the assignment's number
 * @param directive the directive's number
 * @param step what the task asks for
 * @param viewer user name of who looks
 * @param draft what this person entered before; null when nothing
 * @param savedAt when that was
 * @param version of the draft, for If-Match when it is saved; null when there is none
 * @param officers whom the work can be given to; empty at other steps
 * @param mayTake whether this person may take the step
 * @param whyNot why not, in their language; null when they may
 * @param takeOver whether it is in the name of another from whom they may take it over
 * @param daysLeft until the deadline; negative when it has passed, null when there is
 * none
 */
record TaskView(String number, String directive, Drafts.Step step, String viewer, Object draft, OffsetDateTime savedAt,
		String version, List<Person> officers, boolean mayTake, String whyNot, boolean takeOver, Long daysLeft) {
}
