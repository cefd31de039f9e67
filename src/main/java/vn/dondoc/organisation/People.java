package vn.dondoc.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.engine.EngineBatch;

/**
 * Who works where. Kept twice, in one transaction: in tables of our own, which everything
 * asks, and in Camunda's identity, which signs people in and shows them their tasks.
 */
@Repository
public class People {

	private final PersonTable table;

	private final SupervisionTable supervision;

	private final IdentityMirror mirror;

	private final EngineBatch batch;

	private final Passwords passwords;

	People(JdbcTemplate jdbc, IdentityMirror mirror, EngineBatch batch, Passwords passwords, Clock clock) {
		this.table = new PersonTable(jdbc);
		this.supervision = new SupervisionTable(jdbc, clock);
		this.mirror = mirror;
		this.batch = batch;
		this.passwords = passwords;
	}

	/**
	 * Records a person as {@link #appoint} does; a password given replaces the one there
	 * was.
	 * @return the person as before; empty for a new one
	 * @throws LastAdministrator when nobody else is administrator
	 */
	@Transactional
	public Optional<Appointee> change(Appointee wanted) {
		String username = wanted.person().username();
		if (!wanted.appointments().contains(new Appointment(Appointment.ADMINISTRATOR, null))
				&& this.table.lockAdministrators().equals(List.of(username))) {
			throw new LastAdministrator();
		}
		Optional<Appointee> before = entry(username);
		appointAll(List.of(wanted));
		if (wanted.password() != null) {
			this.passwords.change(username, wanted.password());
		}
		return before;
	}

	/** A person with everything they are appointed to. */
	public Optional<Appointee> entry(String username) {
		return Optional.ofNullable(this.table.find(List.of(username)).get(username));
	}

	/**
	 * Records a person with all their appointments; those they had and that are not named
	 * end. Does nothing when nothing differs.
	 * @param password for the first sign-in; null for none. An existing person's password
	 * is never changed
	 * @throws org.springframework.dao.DataIntegrityViolationException when an agency is
	 * not known
	 */
	@Transactional
	public void appoint(Person person, String password, List<Appointment> appointments) {
		appointAll(List.of(new Appointee(person, password, appointments)));
	}

	/**
	 * The same for many people at once.
	 * @throws IllegalArgumentException when a person is named twice
	 * @see #appoint
	 */
	@Transactional
	public void appointAll(List<Appointee> appointees) {
		List<String> usernames = appointees.stream().map((appointee) -> appointee.person().username()).toList();
		if (Set.copyOf(usernames).size() < usernames.size()) {
			throw new IllegalArgumentException("A person is named twice");
		}
		Map<String, Appointee> before = this.table.find(usernames);
		List<Appointee> changed = appointees.stream()
			.filter((appointee) -> !appointee.same(before.get(appointee.person().username())))
			.toList();
		if (!changed.isEmpty()) {
			this.table.save(changed);
			this.supervision.follow(changed.stream().map((one) -> one.person().username()).toList());
			this.batch.run(() -> this.mirror.save(changed, before));
		}
	}

	public Optional<Person> find(String username) {
		return entry(username).map(Appointee::person);
	}

	public List<Appointment> appointmentsOf(String username) {
		return entry(username).map(Appointee::appointments).orElse(List.of());
	}

	/** The heads of an agency, by user name. */
	public List<Person> headsOf(String agencyCode) {
		return this.table.appointed(Appointment.AGENCY_HEAD, agencyCode);
	}

	/** The clerks of an agency, by user name. */
	public List<Person> clerksOf(String agencyCode) {
		return this.table.appointed(Appointment.CLERK, agencyCode);
	}

	/** The officers of an agency, by user name. */
	public List<Person> officersOf(String agencyCode) {
		return this.table.appointed(Appointment.OFFICER, agencyCode);
	}

	/** Those who watch over an agency, by user name. */
	public List<Person> supervisorsOf(String agencyCode) {
		return this.table.appointed(Appointment.SUPERVISOR, agencyCode);
	}

	/** The last step of escalation, by user name. */
	public List<Person> leadership() {
		return this.table.appointed(Appointment.LEADERSHIP, null);
	}

}
