package vn.dondoc.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A review in the list.
 *
 * @param agencies how many the viewer sees
 * @param ended how many of them have nothing more to say
 * @param answered how many of them have answered by hand
 * @param lines their assignments
 */
record ReviewSummary(String number, String name, LocalDate answerBy, OffsetDateTime openedAt, String openedBy,
		int agencies, int ended, int answered, int lines) {

	public boolean done() {
		return this.ended == this.agencies;
	}

}
