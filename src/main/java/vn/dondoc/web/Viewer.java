package vn.dondoc.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.engine.EngineNames;

import org.springframework.security.access.AccessDeniedException;

/**
 * Who is asking: the signed-in person with what decides on what they see. A controller's
 * method takes it as a parameter; it is read anew for every request, so that a change of
 * role or agency counts at once.
 *
 * @param username id of the person
 * @param roles ids of the person's groups, see {@link Roles}
 * @param agencies codes of the agencies that the person works for or watches over
 * @param absent user names of those whom the person stands in for today; their roles and
 * agencies are among the others
 */
public record Viewer(String username, Set<String> roles, Set<String> agencies, Set<String> absent) {

	public Viewer {
		roles = Set.copyOf(roles);
		agencies = Set.copyOf(agencies);
		absent = Set.copyOf(absent);
	}

	/** Somebody who stands in for nobody. */
	public Viewer(String username, Set<String> roles, Set<String> agencies) {
		this(username, roles, agencies, Set.of());
	}

	/** Whether this is the person, or who stands in for that one today. */
	public boolean actsFor(String person) {
		return this.username.equals(person) || (person != null && this.absent.contains(person));
	}

	/** Everybody whose work this person does today, beginning with their own. */
	public List<String> actingFor() {
		return Stream.concat(Stream.of(this.username), this.absent.stream().sorted()).toList();
	}

	/**
	 * The engine's tenants whose tasks are this person's: the agencies, and the standing
	 * body.
	 */
	public Set<String> tenants() {
		return Stream
			.concat(this.agencies.stream(),
					has(Roles.STANDING_BODY) ? Stream.of(EngineNames.STANDING_BODY) : Stream.empty())
			.collect(Collectors.toUnmodifiableSet());
	}

	public boolean has(String role) {
		return this.roles.contains(role);
	}

	/** Whether the work of all agencies is open to this person. */
	public boolean seesEverything() {
		return has(Roles.STANDING_BODY) || has(Roles.LEADERSHIP) || has(Roles.ADMINISTRATOR) || has(Roles.MONITOR);
	}

	/** Whether the work of this agency is open to this person. */
	public boolean sees(String agencyCode) {
		return seesEverything() || this.agencies.contains(agencyCode);
	}

	/**
	 * Goes on only for a person who has one of these roles.
	 * @throws AccessDeniedException otherwise; answered with 403
	 */
	public void require(String... anyOf) {
		if (Arrays.stream(anyOf).noneMatch(this::has)) {
			throw new AccessDeniedException(this.username + " has none of the roles " + Arrays.toString(anyOf));
		}
	}

}
