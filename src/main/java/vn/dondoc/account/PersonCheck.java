package vn.dondoc.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.Passwords;
import vn.dondoc.organisation.Person;

import org.springframework.stereotype.Component;

/** Makes a person of what was entered, or says what is wrong with it. */
@Component
class PersonCheck {

	/** As the engine wants its ids; see EngineSettings. */
	private static final String USERNAME = "[a-zA-Z0-9._-]{1,64}";

	private static final String EMAIL = "[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

	private static final int LONGEST_NAME = 200;

	private static final int MOST = 1_000;

	private final Agencies agencies;

	private final Passwords passwords;

	PersonCheck(Agencies agencies, Passwords passwords) {
		this.agencies = agencies;
		this.passwords = passwords;
	}

	Appointee check(String username, PersonEntry entry) throws PersonRefused {
		PersonRefused refused = new PersonRefused();
		if (!username.matches(USERNAME)) {
			refused.because("username", "people.wrong.username");
		}
		if (entry.fullName().isEmpty() || entry.fullName().length() > LONGEST_NAME) {
			refused.because("fullName", "people.wrong.fullName", LONGEST_NAME);
		}
		Person person = new Person(username, entry.fullName(), entry.email());
		if (!entry.email().isEmpty() && !isReachable(person)) {
			refused.because("email", "people.wrong.email");
		}
		if (!entry.password().isEmpty()) {
			checkPassword(username, entry.password(), refused);
		}
		List<Appointment> appointments = appointments(entry, refused);
		if (refused.hasErrors()) {
			throw refused;
		}
		String email = entry.email().isEmpty() ? null : String.join(", ", person.addresses());
		return new Appointee(new Person(username, entry.fullName(), email),
				entry.password().isEmpty() ? null : entry.password(), appointments);
	}

	private static boolean isReachable(Person person) {
		return person.email().length() <= LONGEST_NAME && !person.addresses().isEmpty()
				&& person.addresses().stream().allMatch((address) -> address.matches(EMAIL));
	}

	void checkPassword(String username, String password, PersonRefused refused) {
		this.passwords.against(username, null, password)
			.forEach((reason) -> refused.because("password", "account.password." + reason, this.passwords.shortest()));
	}

	private List<Appointment> appointments(PersonEntry entry, PersonRefused refused) {
		List<Appointment> appointments = new ArrayList<>();
		if (entry.appointments() == null || entry.appointments().size() > MOST) {
			refused.because("appointments", "people.wrong.appointments", MOST);
			return appointments;
		}
		AgencyDirectory directory = this.agencies.directory();
		for (int i = 0; i < entry.appointments().size(); i++) {
			PersonEntry.Held held = entry.appointments().get(i);
			String field = "appointments[" + i + "]";
			if (held == null || !Appointment.ROLES.contains(held.role())) {
				refused.because(field + ".role", "people.wrong.role");
			}
			else if (!Appointment.needsAgency(held.role())) {
				if (!held.agency().isEmpty()) {
					refused.because(field + ".agency", "people.wrong.agency.none");
				}
				appointments.add(new Appointment(held.role(), null));
			}
			else if (held.agency().isEmpty()) {
				refused.because(field + ".agency", "people.wrong.agency.missing");
			}
			else {
				agency(held.agency(), directory).ifPresentOrElse(
						(agency) -> appointments.add(new Appointment(held.role(), agency.code())),
						() -> refused.because(field + ".agency", "people.wrong.agency.unknown", held.agency()));
			}
		}
		return appointments;
	}

	/** By its code, or by its name as the page offers it. */
	private static Optional<Agency> agency(String entered, AgencyDirectory directory) {
		return directory.byCode(entered)
			.or(() -> directory.all().stream().filter((agency) -> agency.name().equals(entered)).findFirst())
			.filter((agency) -> !agency.collective());
	}

}
