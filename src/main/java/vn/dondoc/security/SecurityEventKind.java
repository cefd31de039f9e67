package vn.dondoc.security;

/** What the record of security tells of. */
public enum SecurityEventKind {

	SIGNED_IN(false), SIGN_IN_FAILED(true), SIGN_IN_THROTTLED(true),

	/** Somebody whom the provider of identities knows, and the system does not. */
	UNKNOWN_PERSON(true),

	SIGNED_OUT(false), SIGNED_OUT_EVERYWHERE(false), PASSWORD_CHANGED(false),

	/** An administrator has recorded or changed a person. */
	PERSON_CHANGED(false),

	/** An administrator has set somebody's password. */
	PASSWORD_RESET(false),

	/** An administrator has changed the table of reminders and escalation. */
	POLICY_CHANGED(false),

	/** The role or agency of the person does not allow it. */
	FORBIDDEN(true),

	/** Not there, or not for this person to see: the answer does not tell which. */
	NOT_VISIBLE(true),

	/** Without the token that shows that a page of ours sent it. */
	FORGED(true),

	/** With credentials that nobody has. */
	UNAUTHENTICATED(true),

	/** Refused by the engine's web applications or the guards around the engine. */
	WEBAPP_REFUSED(true);

	private final boolean countedByMinute;

	SecurityEventKind(boolean countedByMinute) {
		this.countedByMinute = countedByMinute;
	}

	/** Whether equal events within a minute are one row with their number. */
	boolean isCountedByMinute() {
		return this.countedByMinute;
	}

}
