package vn.dondoc.engine;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * What each role may do in the engine, whichever agency it is for: that is decided by the
 * tenant. Nobody gets UPDATE on tasks, which would let them move due dates.
 */
@Component
class RoleGrants implements InitializingBean {

	private static final List<String> WORKERS = List.of("officer", "agency-head", "clerk", "supervisor",
			"standing-body", "leadership");

	private final AuthorizationService authorizations;

	private final OneNodeAtATime start;

	RoleGrants(AuthorizationService authorizations, OneNodeAtATime start) {
		this.authorizations = authorizations;
		this.start = start;
	}

	@Override
	public void afterPropertiesSet() {
		this.start.run(this::grantAll);
	}

	private void grantAll() {
		for (Resource resource : Resources.values()) {
			grant(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, Permissions.ALL);
		}
		for (String role : WORKERS) {
			grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
			grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
			grant(role, Resources.FILTER, Authorization.ANY, Permissions.READ);
			grant(role, Resources.PROCESS_DEFINITION, "assignment", Permissions.READ);
			grant(role, Resources.PROCESS_DEFINITION, EngineNames.OVERDUE_REVIEW, Permissions.READ);
		}
		grant("standing-body", Resources.PROCESS_DEFINITION, "directive", Permissions.READ,
				Permissions.CREATE_INSTANCE);
		grant("standing-body", Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
		grant("standing-body", Resources.PROCESS_DEFINITION, "extension", Permissions.READ);
		for (String role : List.of("officer", "agency-head", "clerk", "supervisor", "standing-body")) {
			grant(role, Resources.TASK, Authorization.ANY, Permissions.READ, TaskPermissions.TASK_WORK);
		}
	}

	private void grant(String role, Resource resource, String id, Permission... permissions) {
		boolean known = this.authorizations.createAuthorizationQuery()
			.groupIdIn(role)
			.resourceType(resource)
			.resourceId(id)
			.count() > 0;
		if (known) {
			return;
		}
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(role);
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.setPermissions(permissions);
		this.authorizations.saveAuthorization(grant);
	}

}
