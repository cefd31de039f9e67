package vn.dondoc.web;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** An officer of one agency and a person of the standing body. */
@Component
class TestPeople implements ApplicationRunner {

	static final String OFFICER = "nv.an";

	static final String OFFICER_PASSWORD = "mat-khau-an";

	static final String STANDING_BODY = "tt.binh";

	static final String STANDING_BODY_PASSWORD = "mat-khau-binh";

	/** Enters wrong passwords, after which the engine locks the account for a while. */
	static final String FORGETFUL = "hay.quen";

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	TestPeople(IdentityService identity, AuthorizationService authorizations) {
		this.identity = identity;
		this.authorizations = authorizations;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Tenant agency = this.identity.newTenant("so-thu-nghiem");
		this.identity.saveTenant(agency);
		person(OFFICER, OFFICER_PASSWORD, Roles.OFFICER);
		person(STANDING_BODY, STANDING_BODY_PASSWORD, Roles.STANDING_BODY);
		person(FORGETFUL, "mat-khau-quen", Roles.OFFICER);
		// Without an administrator the web applications lead everyone to their setup page
		person("quan.tri", "mat-khau-quan-tri", Roles.CAMUNDA_ADMIN);
		this.identity.createTenantUserMembership(agency.getId(), OFFICER);
		Authorization tasklist = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		tasklist.setGroupId(Roles.OFFICER);
		tasklist.setResource(Resources.APPLICATION);
		tasklist.setResourceId("tasklist");
		tasklist.addPermission(Permissions.ACCESS);
		this.authorizations.saveAuthorization(tasklist);
	}

	private void person(String username, String password, String role) {
		if (this.identity.createGroupQuery().groupId(role).count() == 0) {
			Group group = this.identity.newGroup(role);
			this.identity.saveGroup(group);
		}
		User user = this.identity.newUser(username);
		user.setLastName("Nguyễn Văn");
		user.setFirstName("An");
		user.setPassword(password);
		this.identity.saveUser(user);
		this.identity.createMembership(username, role);
	}

}
