package vn.dondoc.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.dondoc.calendar.VietnamTime;

/** Reads the moment from which on somebody asks. */
final class Moment {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private Moment() {
	}

	/**
	 * A moment with its zone, or a day, which begins at midnight in Việt Nam.
	 * @throws WrongParameter when it is neither
	 */
	static OffsetDateTime parse(String text) {
		// A plus that nobody encoded arrives as a blank
		String written = text.strip().replace(' ', '+');
		try {
			OffsetDateTime moment = (written.length() == 10)
					? LocalDate.parse(written).atStartOfDay(VietnamTime.ZONE).toOffsetDateTime()
					: OffsetDateTime.parse(written);
			if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
				return moment;
			}
		}
		catch (DateTimeException ex) {
			// said below
		}
		throw new WrongParameter("updatedSince", text);
	}

}
