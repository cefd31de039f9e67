package vn.dondoc.dashboard;

import java.util.Set;

import vn.dondoc.web.Viewer;

/**
 * Who has the same sees the same figures.
 *
 * @param agencies those that count; null for all
 */
record Scope(Set<String> agencies) {

	static Scope of(Viewer viewer) {
		return new Scope(viewer.seesEverything() ? null : viewer.agencies());
	}

}
