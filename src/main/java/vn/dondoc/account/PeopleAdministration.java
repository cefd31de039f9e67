package vn.dondoc.account;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Passwords;
import vn.dondoc.organisation.People;
import vn.dondoc.security.EndReason;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.security.Sessions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do with people: recorded, and felt by open sessions at once. */
@Service
class PeopleAdministration {

	private final People people;

	private final PersonCheck check;

	private final Passwords passwords;

	private final Sessions sessions;

	private final SecurityEvents events;

	private final TransactionTemplate transaction;

	PeopleAdministration(People people, PersonCheck check, Passwords passwords, Sessions sessions,
			SecurityEvents events, TransactionTemplate transaction) {
		this.people = people;
		this.check = check;
		this.passwords = passwords;
		this.sessions = sessions;
		this.events = events;
		this.transaction = transaction;
	}

	/**
	 * Records a person, new or changed.
	 * @return whether they are new
	 * @throws PersonRefused with what speaks against it
	 * @throws vn.dondoc.organisation.LastAdministrator when nobody else is administrator
	 */
	boolean save(String username, PersonEntry entry, String by, HttpServletRequest request) throws PersonRefused {
		Appointee wanted = this.check.check(username, entry);
		PersonChange change = this.transaction.execute((status) -> {
			PersonChange made = new PersonChange(this.people.change(wanted).orElse(null), wanted);
			if (wanted.password() != null || made.tookRights()) {
				this.sessions.end(username, null,
						(wanted.password() != null) ? EndReason.PASSWORD_RESET : EndReason.RIGHTS_CHANGED);
			}
			return made;
		});
		if (!change.words().isEmpty()) {
			this.events.record(SecurityEventKind.PERSON_CHANGED, by, request, change.words());
		}
		if (wanted.password() != null && !change.isNew()) {
			this.events.record(SecurityEventKind.PASSWORD_RESET, by, request, username);
		}
		return change.isNew();
	}

	/**
	 * Sets a person's password and ends all their sessions.
	 * @throws PersonRefused with what speaks against it
	 * @throws UnknownUser when nobody has that name
	 */
	void reset(String username, String password, String by, HttpServletRequest request) throws PersonRefused {
		if (this.people.find(username).isEmpty()) {
			throw new UnknownUser(username);
		}
		PersonRefused refused = new PersonRefused();
		this.check.checkPassword(username, (password != null) ? password : "", refused);
		if (refused.hasErrors()) {
			throw refused;
		}
		this.transaction.executeWithoutResult((status) -> {
			this.passwords.change(username, password);
			this.sessions.end(username, null, EndReason.PASSWORD_RESET);
		});
		this.events.record(SecurityEventKind.PASSWORD_RESET, by, request, username);
	}

}
