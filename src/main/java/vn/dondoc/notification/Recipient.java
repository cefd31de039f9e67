package vn.dondoc.notification;

/**
 * To whom a letter goes.
 *
 * @param role the highest role the person has; null for somebody without any
 * @param agency name of the agency they have it for; null when there is none or several
 */
record Recipient(String username, String fullName, String address, String role, String agency) {

	Recipient {
		fullName = Words.tidy(fullName);
		address = address.strip();
		agency = (agency != null) ? Words.tidy(agency) : null;
	}

}
