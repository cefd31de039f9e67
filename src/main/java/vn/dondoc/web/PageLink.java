package vn.dondoc.web;

import java.util.Set;

/**
 * A page that people go to from the header and from the first page.
 *
 * @param key its texts in messages/web.properties: {@code page.<key>} and
 * {@code page.<key>.about}
 * @param path where it is
 * @param roles who has it; empty for everyone
 * @param seldom whether it is for setting things up and looking after them: the header
 * keeps those in a menu
 */
record PageLink(String key, String path, Set<String> roles, boolean seldom) {

	PageLink(String key, String path, Set<String> roles) {
		this(key, path, roles, false);
	}

	static PageLink seldom(String key, String path, Set<String> roles) {
		return new PageLink(key, path, roles, true);
	}

	boolean isFor(Viewer viewer) {
		return this.roles.isEmpty() || this.roles.stream().anyMatch(viewer::has);
	}

}
