package vn.dondoc.simulation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.engine.OneNodeAtATime;
import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the plan, in the application. */
@TestConfiguration(proxyBeanMethods = false)
class CastConfiguration implements InitializingBean {

	static final Cast CAST = new Cast(Cast.FORTY, 2025);

	private final People people;

	private final OneNodeAtATime start;

	private final JdbcClient jdbc;

	CastConfiguration(People people, OneNodeAtATime start, JdbcClient jdbc) {
		this.people = people;
		this.start = start;
		this.jdbc = jdbc;
	}

	@Override
	public void afterPropertiesSet() {
		this.start.run(() -> {
			if (this.people.find(Cast.STANDING_BODY).isEmpty()) {
				this.people.appointAll(everybody());
				CAST.immediate()
					.forEach((name) -> this.jdbc.sql("update person set letters = 'IMMEDIATE' where username = ?")
						.param(name)
						.update());
				CAST.substitutes().forEach(this::substitute);
			}
		});
	}

	private void substitute(Substitute one) {
		this.jdbc.sql("""
				insert into substitution (absent, substitute, from_date, to_date, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?)""")
			.params(one.absent(), one.name(), one.from(), one.to(), OffsetDateTime.parse("2025-01-01T00:00:00+07:00"),
					one.absent())
			.update();
	}

	private static List<Appointee> everybody() {
		List<Appointee> everybody = new ArrayList<>();
		for (String agency : CAST.agencies()) {
			everybody.add(person(CAST.head(agency), new Appointment(Appointment.AGENCY_HEAD, agency)));
			everybody.add(person(CAST.officer(agency, 1), new Appointment(Appointment.OFFICER, agency)));
			everybody.add(person(CAST.officer(agency, 2), new Appointment(Appointment.OFFICER, agency)));
			CAST.clerks(agency).forEach((name) -> everybody.add(person(name, new Appointment("clerk", agency))));
		}
		CAST.supervisors()
			.forEach((name) -> everybody.add(person(name,
					CAST.agencies()
						.stream()
						.filter((agency) -> CAST.supervisor(agency).equals(name))
						.map((agency) -> new Appointment(Appointment.SUPERVISOR, agency))
						.toArray(Appointment[]::new))));
		everybody.add(person(Cast.STANDING_BODY, new Appointment(Appointment.STANDING_BODY, null)));
		Cast.LEADERSHIP.forEach((name) -> everybody.add(person(name, new Appointment(Appointment.LEADERSHIP, null))));
		return everybody;
	}

	private static Appointee person(String username, Appointment... appointments) {
		String address = CAST.isReachable(username) ? username + "@test.example" : null;
		return new Appointee(new Person(username, "Đồng chí " + username, address), username, List.of(appointments));
	}

}
