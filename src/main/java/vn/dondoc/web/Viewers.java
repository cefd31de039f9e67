package vn.dondoc.web;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;

import org.springframework.stereotype.Component;

/** Reads from the engine's identity what a person is. */
@Component
class Viewers {

	private final IdentityService identity;

	Viewers(IdentityService identity) {
		this.identity = identity;
	}

	Viewer of(String username) {
		return new Viewer(username, roles(username), agencies(username));
	}

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

}
