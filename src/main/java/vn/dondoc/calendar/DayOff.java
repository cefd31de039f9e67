package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A day off by law.
 *
 * @param substitute whether it stands for a day of the holiday that falls on a weekend
 */
public record DayOff(LocalDate day, Holiday holiday, boolean substitute) {

	/** What the law names, see docs/adr/0025-working-days.md. */
	public enum Holiday {

		NEW_YEAR, TET, HUNG_KINGS, REUNIFICATION, LABOUR, NATIONAL, CULTURE

	}

}
