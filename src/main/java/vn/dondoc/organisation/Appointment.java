package vn.dondoc.organisation;

import java.util.List;
import java.util.Set;

/**
 * What a person is, and for which agency. A role is also a group of Camunda's identity,
 * an agency also a tenant.
 *
 * @param role one of the constants
 * @param agencyCode the agency worked for or watched over; null for the standing body,
 * the leadership and administrators
 */
public record Appointment(String role, String agencyCode) {

	public static final String OFFICER = "officer";

	public static final String AGENCY_HEAD = "agency-head";

	/** Văn thư: takes in what is given to the agency and passes it on. */
	public static final String CLERK = "clerk";

	public static final String SUPERVISOR = "supervisor";

	public static final String STANDING_BODY = "standing-body";

	public static final String LEADERSHIP = "leadership";

	public static final String ADMINISTRATOR = "administrator";

	/** A program of another body: reads everything and does nothing. */
	public static final String MONITOR = "monitor";

	private static final Set<String> OF_AN_AGENCY = Set.of(OFFICER, AGENCY_HEAD, CLERK, SUPERVISOR);

	private static final Set<String> OF_NONE = Set.of(STANDING_BODY, LEADERSHIP, ADMINISTRATOR, MONITOR);

	/** All roles, those of agencies first. */
	public static final List<String> ROLES = List.of(OFFICER, AGENCY_HEAD, CLERK, SUPERVISOR, STANDING_BODY, LEADERSHIP,
			ADMINISTRATOR, MONITOR);

	/** Whether a role is one for an agency. */
	public static boolean needsAgency(String role) {
		return OF_AN_AGENCY.contains(role);
	}

	/**
	 * Checks the role.
	 * @throws IllegalArgumentException for an unknown role, one that needs an agency and
	 * has none, or the reverse
	 */
	public Appointment {
		if (!((agencyCode != null) ? OF_AN_AGENCY : OF_NONE).contains(role)) {
			throw new IllegalArgumentException("No role '%s' for agency '%s'".formatted(role, agencyCode));
		}
	}

}
