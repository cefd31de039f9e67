package vn.dondoc.organisation;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * People as Camunda knows them: users, roles as groups, agencies as tenants. What the
 * tables say of a person's past is trusted to be in the identity as well, which spares a
 * query for each membership.
 */
@Component
class IdentityMirror {

	/** The engine's own group of administrators. */
	static final String ENGINE_ADMINISTRATORS = "camunda-admin";

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final SecureRandom RANDOM = new SecureRandom();

	private final IdentityService identity;

	private final Agencies agencies;

	private final MessageSource messages;

	IdentityMirror(IdentityService identity, Agencies agencies, MessageSource messages) {
		this.identity = identity;
		this.agencies = agencies;
		this.messages = messages;
	}

	void save(List<Appointee> appointees, Map<String, Appointee> before) {
		ensureGroups(all(appointees, IdentityMirror::groups));
		ensureTenants(all(appointees, IdentityMirror::tenants));
		Map<String, User> users = users(appointees);
		for (Appointee appointee : appointees) {
			String username = appointee.person().username();
			Appointee past = before.get(username);
			User user = users.get(username);
			saveUser(appointee, past, user);
			boolean foreign = past == null && user != null;
			saveGroups(username, foreign ? groupsOf(username) : groups(past), groups(appointee));
			saveTenants(username, foreign ? tenantsOf(username) : tenants(past), tenants(appointee));
		}
	}

	private void saveUser(Appointee appointee, Appointee past, User existing) {
		Person person = appointee.person();
		if (existing != null && past != null && past.person().equals(person)) {
			return;
		}
		User user = (existing != null) ? existing : this.identity.newUser(person.username());
		int split = person.fullName().lastIndexOf(' ');
		user.setFirstName(person.fullName().substring(0, Math.max(split, 0)));
		user.setLastName(person.fullName().substring(split + 1));
		user.setEmail(person.email());
		if (existing == null) {
			user.setPassword((appointee.password() != null) ? appointee.password() : unknownToAll());
		}
		this.identity.saveUser(user);
	}

	/** The engine fails at the sign-in of a user who has no password at all. */
	private static String unknownToAll() {
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		return Base64.getEncoder().encodeToString(random);
	}

	private void saveGroups(String username, Set<String> past, Set<String> now) {
		without(past, now).forEach((group) -> this.identity.deleteMembership(username, group));
		without(now, past).forEach((group) -> this.identity.createMembership(username, group));
	}

	private void saveTenants(String username, Set<String> past, Set<String> now) {
		without(past, now).forEach((tenant) -> this.identity.deleteTenantUserMembership(tenant, username));
		without(now, past).forEach((tenant) -> this.identity.createTenantUserMembership(tenant, username));
	}

	private void ensureGroups(Set<String> ids) {
		Set<String> existing = this.identity.createGroupQuery()
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
		for (String id : without(ids, existing)) {
			Group group = this.identity.newGroup(id);
			group.setName(this.messages.getMessage("organisation.role." + id, null, VIETNAMESE));
			group.setType(id.equals(ENGINE_ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
			this.identity.saveGroup(group);
		}
	}

	private void ensureTenants(Set<String> codes) {
		Set<String> existing = this.identity.createTenantQuery()
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet());
		AgencyDirectory directory = this.agencies.directory();
		for (String code : without(codes, existing)) {
			Tenant tenant = this.identity.newTenant(code);
			tenant.setName(directory.byCode(code).map(Agency::name).orElse(code));
			this.identity.saveTenant(tenant);
		}
	}

	private Map<String, User> users(List<Appointee> appointees) {
		String[] names = appointees.stream().map((appointee) -> appointee.person().username()).toArray(String[]::new);
		return this.identity.createUserQuery()
			.userIdIn(names)
			.list()
			.stream()
			.collect(Collectors.toMap(User::getId, (user) -> user));
	}

	private Set<String> groupsOf(String username) {
		return this.identity.createGroupQuery()
			.groupMember(username)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
	}

	private Set<String> tenantsOf(String username) {
		return this.identity.createTenantQuery()
			.userMember(username)
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet());
	}

	private static Set<String> groups(Appointee appointee) {
		if (appointee == null) {
			return Set.of();
		}
		return appointee.appointments()
			.stream()
			.map(Appointment::role)
			.flatMap((role) -> role.equals(Appointment.ADMINISTRATOR) ? Stream.of(role, ENGINE_ADMINISTRATORS)
					: Stream.of(role))
			.collect(Collectors.toSet());
	}

	private static Set<String> tenants(Appointee appointee) {
		if (appointee == null) {
			return Set.of();
		}
		return appointee.appointments()
			.stream()
			.map(Appointment::agencyCode)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private static Set<String> all(List<Appointee> appointees, Function<Appointee, Set<String>> ids) {
		return appointees.stream().flatMap((appointee) -> ids.apply(appointee).stream()).collect(Collectors.toSet());
	}

	private static List<String> without(Set<String> ids, Set<String> others) {
		return ids.stream().filter((id) -> !others.contains(id)).sorted().toList();
	}

}
