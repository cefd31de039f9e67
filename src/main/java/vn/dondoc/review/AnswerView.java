package vn.dondoc.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What the form of an answer fills in.
 *
 * @param number the review's
 * @param agency code
 * @param viewer user name of who looks
 * @param mayTake whether this person may answer
 * @param whyNot why not, in their language; null when they may
 * @param takeOver whether somebody else of the agency has the task, and this person may
 * take it over
 * @param draft what the agency has entered before; null when nothing, or when it is not
 * the viewer's to see
 * @param version of the draft, for If-Match; null when there is none
 */
record AnswerView(String number, String name, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate answerBy, String agency,
		String agencyName, String viewer, boolean mayTake, String whyNot, boolean takeOver, AnswerDraft draft,
		OffsetDateTime savedAt, String version, List<Line> lines) {
}
