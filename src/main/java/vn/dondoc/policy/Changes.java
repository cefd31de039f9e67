package vn.dondoc.policy;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** Who may see the table and who may change it; what they do is recorded. */
@Component
class Changes {

	private final Versions versions;

	private final SecurityEvents events;

	Changes(Versions versions, SecurityEvents events) {
		this.versions = versions;
		this.events = events;
	}

	static void requireSight(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR, Roles.STANDING_BODY, Roles.SUPERVISOR);
	}

	static void requireHand(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
	}

	/** Makes it the table; see {@link Versions#save}. */
	int save(Change change, Viewer viewer, HttpServletRequest request) {
		requireHand(viewer);
		int version = this.versions.save(change, viewer.username());
		this.events.record(SecurityEventKind.POLICY_CHANGED, viewer.username(), request,
				"bản " + version + ": " + change.reason());
		return version;
	}

}
