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
 * @param given the first deadline, where it is another one; otherwise null
 * @param level of escalation; 0 when not overdue
 * @param officer full name; null when nobody is named
 * @param fresh whether it is also among the news of the same letter
 * @param onBehalfOf in whose place it is told: names of people whom no letter reaches;
 * otherwise null
 * @param reason why the last report was returned, or why it was decided so on an
 * extension; null when there is none
 * @param decision on the last extension: ACCEPTED, CHANGED or REFUSED; null where that is
 * not told
 * @param before the deadline in force when that extension was proposed
 * @param answerBy last day for answers to the review; null where that is not told
 */
record Line(Section section, int inSection, int inAgency, int agencies, String number, String title, String documents,
		String agencyCode, String agency, String deadlineText, LocalDate deadlineDate, int daysOverdue, String given,
		int level, String officer, boolean fresh, String onBehalfOf, String reason, String decision, LocalDate before,
		LocalDate answerBy) {

	private static final int LONGEST = 200;

	Line {
		title = Words.shorten(title, LONGEST);
		documents = Words.shorten(documents, LONGEST);
		agency = Words.tidy(agency);
		given = Words.shorten(given, LONGEST);
		officer = Words.tidy(officer);
		onBehalfOf = Words.shorten(onBehalfOf, LONGEST);
		reason = Words.shorten(reason, LONGEST);
	}

	public String deadline() {
		return (this.deadlineDate != null) ? VietnamTime.format(this.deadlineDate) : Words.tidy(this.deadlineText);
	}

}
