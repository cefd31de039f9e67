package vn.dondoc.lifecycle;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * What a task in Tasklist's list is about.
 *
 * @param task id of the task
 * @param number the assignment's number
 * @param document symbols of the documents that gave the directive
 * @param officerDueDate the earlier date that the agency gave its officer; null when none
 * @param daysOverdue 0 when not overdue; the time of verification does not count
 * @param daysLeft until the deadline, 0 on its day; null when overdue, handed in or
 * without a deadline
 */
public record TaskCard(String task, String number, String title, String agency, String document, Due deadline,
		@JsonFormat(pattern = "yyyy-MM-dd") LocalDate officerDueDate, int daysOverdue, Integer daysLeft) {

	/**
	 * A deadline.
	 *
	 * @param text as the document writes it
	 * @param date last day on time; null when there is none
	 * @param first the one first given, when that is another; else null
	 */
	public record Due(String text, @JsonFormat(pattern = "yyyy-MM-dd") LocalDate date,
			@JsonFormat(pattern = "yyyy-MM-dd") LocalDate first) {
	}

}
