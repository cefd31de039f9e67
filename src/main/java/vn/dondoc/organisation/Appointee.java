package vn.dondoc.organisation;

import java.util.List;

/**
 * A person with everything they are appointed to.
 *
 * @param password for the first sign-in; null when somebody else gives them one. An
 * existing person's password is never changed
 */
public record Appointee(Person person, String password, List<Appointment> appointments) {

	public Appointee {
		appointments = appointments.stream().distinct().toList();
	}

	boolean same(Appointee other) {
		return other != null && this.person.equals(other.person)
				&& this.appointments.size() == other.appointments.size()
				&& other.appointments.containsAll(this.appointments);
	}

}
