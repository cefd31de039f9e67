package vn.dondoc.account;

/**
 * A wish for another password, as sent.
 *
 * @param current the one in force
 * @param next the one wanted
 * @param again the one wanted once more; programs leave it out
 */
record PasswordChange(String current, String next, String again) {

	PasswordChange {
		current = (current != null) ? current : "";
		next = (next != null) ? next : "";
		again = (again != null) ? again : next;
	}

	/** Never in a log. */
	@Override
	public String toString() {
		return "PasswordChange[]";
	}

}
