package vn.dondoc.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What waits for a person when the day begins. */
@Service
class Morning {

	private static final int SOON_DAYS = 7;

	private static final String TASKS = "/camunda/app/tasklist/default/";

	private final Register register;

	private final JdbcClient jdbc;

	private final Clock clock;

	Morning(Register register, JdbcClient jdbc, Clock clock) {
		this.register = register;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Figure> of(Viewer viewer) {
		LocalDate today = VietnamTime.today(this.clock);
		LocalDate soon = today.plusDays(SOON_DAYS);
		List<Figure> figures = new ArrayList<>();
		if (viewer.has(Roles.AGENCY_HEAD)) {
			figures.add(tasks("toAssign", "state = 'ISSUED' and agency_code = any(:agencies)", viewer));
		}
		if (viewer.has(Roles.OFFICER)) {
			figures.add(tasks("toReport", "state = 'ASSIGNED' and officer = any(:actingFor)", viewer));
		}
		if (viewer.has(Roles.SUPERVISOR)) {
			figures.add(tasks("toVerify", "state = 'REPORTED' and agency_code = any(:agencies)", viewer));
		}
		if (viewer.has(Roles.STANDING_BODY)) {
			figures.add(new Figure("toDecide",
					this.jdbc.sql("select count(*) from extension where decision is null").query(Long.class).single(),
					TASKS));
		}
		figures.add(new Figure("overdue",
				this.register.count(DirectiveFilter.due(null, null, Status.IN_PROGRESS_OVERDUE), viewer),
				"/directives?status=IN_PROGRESS_OVERDUE"));
		figures.add(new Figure("dueSoon",
				this.register.count(DirectiveFilter.due(today, soon, Status.IN_PROGRESS_ON_TIME), viewer),
				"/directives?status=IN_PROGRESS_ON_TIME&dueFrom=" + today + "&dueTo=" + soon));
		return figures;
	}

	private Figure tasks(String key, String condition, Viewer viewer) {
		long count = this.jdbc.sql("select count(*) from assignment where " + condition)
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.param("actingFor", viewer.actingFor().toArray(String[]::new))
			.query(Long.class)
			.single();
		return new Figure(key, count, TASKS);
	}

	/**
	 * A figure of the first page.
	 *
	 * @param key its texts: {@code morning.<key>}
	 * @param link where what it counts is listed
	 */
	record Figure(String key, long count, String link) {
	}

}
