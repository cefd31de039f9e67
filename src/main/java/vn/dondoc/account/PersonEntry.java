package vn.dondoc.account;

import java.text.Normalizer;
import java.util.List;

/**
 * A person as an administrator entered them.
 *
 * @param appointments everything the person is from now on; empty for no rights at all
 * @param password null or empty to leave it as it is
 */
record PersonEntry(String fullName, String email, List<Held> appointments, String password) {

	PersonEntry {
		fullName = line(fullName);
		email = line(email);
		password = (password != null) ? password : "";
	}

	/**
	 * A role, and for which agency.
	 *
	 * @param agency its code; empty where the role has none
	 */
	record Held(String role, String agency) {

		Held {
			role = line(role);
			agency = line(agency);
		}

		boolean isEmpty() {
			return this.role.isEmpty() && this.agency.isEmpty();
		}

	}

	/** Never in a log. */
	@Override
	public String toString() {
		return "PersonEntry[" + this.fullName + "]";
	}

	private static String line(String text) {
		return (text != null) ? Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ") : "";
	}

}
