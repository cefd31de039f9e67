package vn.dondoc.web;

import java.util.Set;

/**
 * A page that people go to from the header and from the first page.
 *
 * @param key its texts in messages/web.properties: {@code page.<key>} and
 * {@code page.<key>.about}
 * @param path where it is
 * @param roles who has it; empty for everyone
 */
record PageLink(String key, String path, Set<String> roles) {

	boolean isFor(Viewer viewer) {
		return this.roles.isEmpty() || this.roles.stream().anyMatch(viewer::has);
	}

}
