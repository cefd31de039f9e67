package vn.dondoc.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a person is just now: what the engine's identity says, and what they are for
 * those whom they stand in for today.
 */
@Component
public class Viewers {

	private final IdentityService identity;

	private final JdbcClient jdbc;

	private final Clock clock;

	Viewers(IdentityService identity, JdbcClient jdbc, Clock clock) {
		this.identity = identity;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Viewer of(String username) {
		Set<String> roles = new HashSet<>(roles(username));
		Set<String> agencies = new HashSet<>(agencies(username));
		List<Substituted> substituted = substituted(username);
		substituted.forEach((held) -> {
			roles.add(held.role());
			agencies.add(held.agencyCode());
		});
		return new Viewer(username, roles, agencies,
				substituted.stream().map(Substituted::onBehalfOf).collect(Collectors.toSet()));
	}

	/** The roles that are their own, whomever they stand in for. */
	Set<String> roles(String username) {
		return this.identity.createGroupQuery()
			.groupMember(username)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toUnmodifiableSet());
	}

	private Set<String> agencies(String username) {
		return this.identity.createTenantQuery()
			.userMember(username)
			.includingGroupsOfUser(true)
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toUnmodifiableSet());
	}

	private List<Substituted> substituted(String username) {
		return this.jdbc.sql("""
				select role, agency_code, on_behalf_of from appointment_on(?)
				where username = ? and on_behalf_of is not null""")
			.params(VietnamTime.today(this.clock), username)
			.query(Substituted.class)
			.list();
	}

	/** What a person is in another's place. */
	private record Substituted(String role, String agencyCode, String onBehalfOf) {
	}

}
