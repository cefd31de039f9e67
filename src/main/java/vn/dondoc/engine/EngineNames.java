package vn.dondoc.engine;

/** Names by which features and the engine's set-up agree. */
public final class EngineNames {

	/**
	 * Transient variable given at the start of an instance: the code of the agency whose
	 * people may see it.
	 */
	public static final String TENANT = "agency";

	/**
	 * Tenant of what the standing body itself has to do. No agency can have this code.
	 */
	public static final String STANDING_BODY = "_standing-body";

	/** Key of the process by which an agency answers a review. */
	public static final String OVERDUE_REVIEW = "overdue-review";

	private EngineNames() {
	}

}
