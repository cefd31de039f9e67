package vn.dondoc.account;

import java.util.List;

import vn.dondoc.organisation.Appointee;

/** A person as programs see them. */
record PersonView(String username, String fullName, String email, List<Held> appointments) {

	/**
	 * A role, and for which agency.
	 *
	 * @param agency its code; null where the role has none
	 */
	record Held(String role, String agency) {
	}

	static PersonView of(Appointee one) {
		return new PersonView(one.person().username(), one.person().fullName(), one.person().email(),
				one.appointments().stream().map((held) -> new Held(held.role(), held.agencyCode())).toList());
	}

}
