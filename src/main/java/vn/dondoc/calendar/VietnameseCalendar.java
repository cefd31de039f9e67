package vn.dondoc.calendar;

import java.time.LocalDate;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.ULocale;

/**
 * The lunar calendar of Việt Nam: the rules of the Chinese one, with new moons and solar
 * terms at UTC+7. Once in some years Tết falls on another day than in China.
 */
final class VietnameseCalendar extends ChineseCalendar {

	private static final SimpleTimeZone UTC_7 = new SimpleTimeZone(7 * 60 * 60 * 1000, "UTC+7");

	// Meant by ICU for its own Korean calendar, which differs in the same way
	@SuppressWarnings("deprecation")
	private VietnameseCalendar() {
		super(UTC_7, ULocale.ROOT, UTC_7);
	}

	/** A day of a month, not the leap one, of the lunar year that begins in this year. */
	static LocalDate day(int year, int month, int day) {
		VietnameseCalendar calendar = new VietnameseCalendar();
		calendar.clear();
		calendar.set(EXTENDED_YEAR, year);
		calendar.set(MONTH, month - 1);
		calendar.set(IS_LEAP_MONTH, 0);
		calendar.set(DAY_OF_MONTH, day);
		return LocalDate.ofInstant(calendar.getTime().toInstant(), VietnamTime.ZONE);
	}

}
