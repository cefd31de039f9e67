package vn.dondoc.engine;

import java.util.Collection;
import java.util.Set;

/** The expressions that the stored lists of Tasklist may hold. */
final class FilterExpressions {

	private static final Set<String> ALLOWED = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

	private FilterExpressions() {
	}

	static boolean allAllowed(Collection<String> expressions) {
		return ALLOWED.containsAll(expressions);
	}

}
