package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days offices in Việt Nam work: Monday to Friday but for holidays, unless an
 * exception says otherwise.
 */
@Component
public class WorkingDays {

	private final JdbcClient jdbc;

	private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

	WorkingDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean isWorkingDay(LocalDate day) {
		return works(day, exceptions());
	}

	/** How many working days there are from the first day on and before the other. */
	public int between(LocalDate from, LocalDate to) {
		if (!from.isBefore(to)) {
			return 0;
		}
		Map<LocalDate, Boolean> exceptions = exceptions();
		return (int) from.datesUntil(to).filter((day) -> works(day, exceptions)).count();
	}

	/** The first working day after a day. */
	public LocalDate next(LocalDate day) {
		return plus(day, 1);
	}

	/**
	 * The working day that is so many working days after a day, or before it where
	 * negative; the day itself for none.
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		Map<LocalDate, Boolean> exceptions = exceptions();
		LocalDate reached = day;
		for (int left = Math.abs(workingDays); left > 0;) {
			reached = reached.plusDays(Integer.signum(workingDays));
			left -= works(reached, exceptions) ? 1 : 0;
		}
		return reached;
	}

	/** The days off of a year by law, whatever the exceptions say. */
	public List<DayOff> daysOff(int year) {
		return Holidays.of(year);
	}

	private boolean works(LocalDate day, Map<LocalDate, Boolean> exceptions) {
		Boolean decided = exceptions.get(day);
		return (decided != null) ? decided : !Holidays.isWeekend(day) && !holidays(day.getYear()).contains(day);
	}

	private Set<LocalDate> holidays(int year) {
		return this.holidays.computeIfAbsent(year,
				(it) -> Holidays.of(it).stream().map(DayOff::day).collect(Collectors.toUnmodifiableSet()));
	}

	/** Asked each time: another node may have changed them. They are some ten a year. */
	private Map<LocalDate, Boolean> exceptions() {
		return this.jdbc.sql("select day, working from working_day_exception")
			.query(Decided.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Decided::day, Decided::working));
	}

	private record Decided(LocalDate day, boolean working) {
	}

}
