package vn.dondoc.extension;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import vn.dondoc.calendar.VietnamTime;

/**
 * The assignment whose deadline it is about, for people who read of it.
 *
 * @param deadlines from the one first given to the one in force
 */
record Subject(String number, String directive, String title, String agency, List<Given> deadlines) {

	/** The deadline in force. */
	public Given inForce() {
		return this.deadlines.get(this.deadlines.size() - 1);
	}

	/**
	 * A deadline, and who put it in force when.
	 *
	 * @param text as it was written
	 * @param kind what the words name, see {@link vn.dondoc.directive.Deadline.Kind}
	 * @param date last day on time; null when there is none
	 */
	record Given(String text, String kind, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate date,
			OffsetDateTime recordedAt, String recordedBy, String recordedByName) {

		Given {
			recordedAt = VietnamTime.in(recordedAt);
		}
	}

}
