package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

import vn.dondoc.engine.OneNodeAtATime;
import vn.dondoc.startup.StartRefusedException;

/**
 * With a database of the operator's own, the application serves nobody before it has an
 * administrator whose password is not one that everybody knows. The first one comes from
 * the settings {@code DONDOC_ADMIN_USER} and {@code DONDOC_ADMIN_PASSWORD}.
 */
@Component
@ConditionalOnExpression("!'${spring.datasource.url:}'.isBlank()")
class InitialAdministrator implements SmartInitializingSingleton {

	private static final int SHORTEST_PASSWORD = 12;

	private static final Set<String> KNOWN_TO_ALL = Set.of("admin", "administrator", "demo", "dondoc", "password",
			"123456", "12345678", "123456789012", "administrator1");

	private final IdentityService identity;

	private final People people;

	private final OneNodeAtATime start;

	private final String username;

	private final String password;

	InitialAdministrator(IdentityService identity, People people, OneNodeAtATime start,
			@Value("${dondoc.admin.user:}") String username, @Value("${dondoc.admin.password:}") String password) {
		this.identity = identity;
		this.people = people;
		this.start = start;
		this.username = username.strip();
		this.password = password;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.start.run(() -> {
			if (administrators().isEmpty()) {
				create();
			}
		});
		administrators().forEach(this::refuseKnownPassword);
	}

	private List<User> administrators() {
		return this.identity.createUserQuery().memberOfGroup(IdentityMirror.ENGINE_ADMINISTRATORS).list();
	}

	private void create() {
		if (this.username.isEmpty() || this.password.isEmpty()) {
			throw new StartRefusedException("administrator-missing");
		}
		if (!this.username.matches("[a-zA-Z0-9._-]+")) {
			throw new StartRefusedException("administrator-name", this.username);
		}
		if (this.password.length() < SHORTEST_PASSWORD || isKnown(this.password, this.username)) {
			throw new StartRefusedException("administrator-password", this.username, SHORTEST_PASSWORD);
		}
		Person person = this.people.find(this.username).orElse(new Person(this.username, "Quản trị hệ thống", null));
		List<Appointment> appointments = new ArrayList<>(this.people.appointmentsOf(this.username));
		appointments.add(new Appointment(Appointment.ADMINISTRATOR, null));
		this.people.appoint(person, this.password, appointments);
	}

	private static boolean isKnown(String password, String username) {
		String plain = password.toLowerCase(Locale.ROOT);
		return plain.equals(username.toLowerCase(Locale.ROOT)) || KNOWN_TO_ALL.contains(plain);
	}

	private void refuseKnownPassword(User administrator) {
		List<String> known = new ArrayList<>(KNOWN_TO_ALL);
		known.add(administrator.getId());
		for (String candidate : known) {
			boolean matches = this.identity.checkPassword(administrator.getId(), candidate);
			// A wrong guess counts as a failed sign-in and would lock the account
			this.identity.unlockUser(administrator.getId());
			if (matches) {
				throw new StartRefusedException("administrator-default", administrator.getId());
			}
		}
	}

}
