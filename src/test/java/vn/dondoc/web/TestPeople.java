package vn.dondoc.web;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;

/** An officer of one agency and a person of the standing body. */
@TestComponent
class TestPeople implements ApplicationRunner {

	static final String OFFICER = "nv.an";

	static final String OFFICER_PASSWORD = "mat-khau-an";

	static final String STANDING_BODY = "tt.binh";

	static final String STANDING_BODY_PASSWORD = "mat-khau-binh";

	/** Enters wrong passwords. */
	static final String FORGETFUL = "hay.quen";

	static final String FORGETFUL_PASSWORD = "mat-khau-quen";

	/** Changes the password. */
	static final String CHANGING = "doi.matkhau";

	static final String CHANGING_PASSWORD = "Một câu cũ dễ nhớ";

	private final IdentityService identity;

	TestPeople(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Tenant agency = this.identity.newTenant("so-thu-nghiem");
		this.identity.saveTenant(agency);
		person(OFFICER, OFFICER_PASSWORD, Roles.OFFICER);
		person(STANDING_BODY, STANDING_BODY_PASSWORD, Roles.STANDING_BODY);
		person(FORGETFUL, FORGETFUL_PASSWORD, Roles.OFFICER);
		person(CHANGING, CHANGING_PASSWORD, Roles.OFFICER);
		// Without an administrator the web applications lead everyone to their setup page
		person("quan.tri", "mat-khau-quan-tri", Roles.CAMUNDA_ADMIN);
		this.identity.createTenantUserMembership(agency.getId(), OFFICER);
	}

	/** The first administrator, whom the settings of the test name. */
	static String administrator() {
		return Client.basic("quantri", "mat-khau-cua-quan-tri");
	}

	private void person(String username, String password, String role) {
		if (this.identity.createGroupQuery().groupId(role).count() == 0) {
			Group group = this.identity.newGroup(role);
			this.identity.saveGroup(group);
		}
		User user = this.identity.newUser(username);
		user.setFirstName("Nguyễn Văn");
		user.setLastName("An");
		user.setPassword(password);
		this.identity.saveUser(user);
		this.identity.createMembership(username, role);
	}

}
