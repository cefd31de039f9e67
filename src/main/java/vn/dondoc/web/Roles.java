package vn.dondoc.web;

/** Ids of the Camunda groups that are roles. */
public final class Roles {

	public static final String OFFICER = "officer";

	public static final String AGENCY_HEAD = "agency-head";

	public static final String CLERK = "clerk";

	public static final String SUPERVISOR = "supervisor";

	public static final String STANDING_BODY = "standing-body";

	public static final String LEADERSHIP = "leadership";

	public static final String ADMINISTRATOR = "administrator";

	/** Programs of other bodies: reads everything, does nothing, is told nothing. */
	public static final String MONITOR = "monitor";

	/** The engine's own administrators. */
	public static final String CAMUNDA_ADMIN = "camunda-admin";

	/**
	 * No group: held for a session by those who have signed in with a password kept here.
	 */
	public static final String LOCAL_PASSWORD = "local-password";

	private Roles() {
	}

}
