package vn.dondoc.daysoff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.dondoc.calendar.DayException;
import vn.dondoc.calendar.DayOff;

/** The days of a year that are not as every week's. */
record YearOfWork(int year, List<DayOff> daysOff, List<DayException> exceptions) {

	/** The days off by law, each with what is decided for it instead. */
	public List<Row> rows() {
		Map<LocalDate, DayException> decided = this.exceptions.stream()
			.collect(Collectors.toMap(DayException::day, Function.identity()));
		return this.daysOff.stream().map((off) -> new Row(off, decided.get(off.day()))).toList();
	}

	/**
	 * A day off by law.
	 *
	 * @param decided what is decided for it; null where the law holds
	 */
	record Row(DayOff off, DayException decided) {

		public boolean weekend() {
			return this.off.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		}

	}

}
