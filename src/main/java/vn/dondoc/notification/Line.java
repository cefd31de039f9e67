package vn.dondoc.notification;

import java.time.LocalDate;

import vn.dondoc.calendar.VietnamTime;

/**
 * One assignment in a letter.
 *
 * @param inSection assignments in its section of the letter, shown or not
 * @param inAgency of these, the ones of its agency
 * @param agencies agencies that the whole letter is about
 * @param documents symbols of the documents that give the directive
 * @param deadlineDate null when the deadline is not a day
 * @param daysOverdue whole days since the deadline; 0 when not overdue
 * @param reason why the last report was returned; null when none was
 */
record Line(Section section, int inSection, int inAgency, int agencies, String number, String title, String documents,
		String agencyCode, String agency, String deadlineText, LocalDate deadlineDate, int daysOverdue, String reason) {

	private static final int LONGEST = 200;

	Line {
		title = Words.shorten(title, LONGEST);
		documents = Words.shorten(documents, LONGEST);
		agency = Words.tidy(agency);
		reason = Words.shorten(reason, LONGEST);
	}

	public String deadline() {
		return (this.deadlineDate != null) ? VietnamTime.format(this.deadlineDate) : Words.tidy(this.deadlineText);
	}

}
