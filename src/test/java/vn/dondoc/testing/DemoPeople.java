package vn.dondoc.testing;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * A head and an officer for every agency, one supervisor of all, one person each in the
 * other roles. Passwords are the user names, except for the administrator.
 */
@TestConfiguration(proxyBeanMethods = false)
public class DemoPeople implements InitializingBean {

	public static final String ADMIN_PASSWORD = "Mot-mat-khau-dai";

	private final People people;

	private final Agencies agencies;

	DemoPeople(People people, Agencies agencies) {
		this.people = people;
		this.agencies = agencies;
	}

	@Override
	public void afterPropertiesSet() {
		List<Appointee> everybody = new ArrayList<>();
		List<Appointment> watched = new ArrayList<>();
		for (Agency agency : this.agencies.directory().all()) {
			if (!agency.collective()) {
				everybody.add(person("truong." + agency.code(), new Appointment("agency-head", agency.code())));
				everybody.add(person("canbo." + agency.code(), new Appointment("officer", agency.code())));
				watched.add(new Appointment("supervisor", agency.code()));
			}
		}
		everybody.add(person("giamsat", watched.toArray(Appointment[]::new)));
		everybody.add(person("thuongtruc", new Appointment("standing-body", null)));
		everybody.add(person("lanhdao", new Appointment("leadership", null)));
		// On a database named by a setting, an administrator with a default password
		// keeps
		// the application from starting
		everybody.add(new Appointee(new Person("admin", "Đồng chí admin", "admin@test.example"), ADMIN_PASSWORD,
				List.of(new Appointment("administrator", null))));
		this.people.appointAll(everybody);
	}

	private static Appointee person(String username, Appointment... appointments) {
		return new Appointee(new Person(username, "Đồng chí " + username, username + "@test.example"), username,
				List.of(appointments));
	}

}
