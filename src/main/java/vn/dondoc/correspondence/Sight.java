package vn.dondoc.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/**
 * Whose letters somebody sees: administrators everybody's, supervisors those of the
 * people of the agencies they watch over, nobody else any.
 */
@Component
class Sight {

	/** Holds for a person {@code p} whose letters are seen. */
	static final String SEEN = """
			(:all or exists (
			  select from appointment held
			  join appointment_on(:today::date) mine on mine.agency_code = held.agency_code
			  where held.username = p.username and held.role <> 'supervisor'
			    and mine.username = :viewer and mine.role = 'supervisor'))
			""";

	private final Clock clock;

	Sight(Clock clock) {
		this.clock = clock;
	}

	/** What the condition needs to know. */
	Map<String, Object> of(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR, Roles.SUPERVISOR);
		LocalDate today = VietnamTime.today(this.clock);
		return Map.of("all", viewer.has(Roles.ADMINISTRATOR), "viewer", viewer.username(), "today", today);
	}

}
