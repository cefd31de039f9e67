package vn.dondoc.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What the form of the decision fills in, beside what any task's form needs.
 *
 * @param number the assignment's number
 * @param directive the directive's number
 * @param viewer user name of who looks
 * @param draft what this person entered before; null when nothing
 * @param savedAt when that was
 * @param version of the draft, for If-Match when it is saved; null when there is none
 * @param mayTake whether this person may decide
 * @param whyNot why not, in their language; null when they may
 * @param takeOver never: nobody stands in for the standing body
 * @param daysLeft until the deadline in force; negative when it has passed
 * @param extension the proposal
 * @param earlier those before it, the latest first
 * @param latest the last day to which the deadline can be moved
 */
record DecisionForm(String number, String directive, String viewer, Decision draft, OffsetDateTime savedAt,
		String version, boolean mayTake, String whyNot, boolean takeOver, long daysLeft, Extension extension,
		List<Extension> earlier, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate latest) {
}
