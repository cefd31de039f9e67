package vn.dondoc.lifecycle;

import java.util.HashSet;
import java.util.Set;

/**
 * Where something stands in its process, by the ids of the model.
 *
 * @param at the elements at which a token stands
 * @param passed elements and ways that are behind it
 */
public record Whereabouts(Set<String> at, Set<String> passed) {

	public Whereabouts {
		at = Set.copyOf(at);
		passed = Set.copyOf(passed);
	}

	/**
	 * With the ways between what was passed, and from there to the tokens.
	 * @param untrodden ways that were not taken although both their ends were
	 */
	static Whereabouts along(Diagram diagram, Set<String> at, Set<String> nodes, Set<String> untrodden) {
		Set<String> passed = new HashSet<>(nodes);
		for (Diagram.Edge edge : diagram.edges()) {
			boolean reached = nodes.contains(edge.to()) || at.contains(edge.to());
			if (nodes.contains(edge.from()) && reached && !untrodden.contains(edge.id())) {
				passed.add(edge.id());
			}
		}
		passed.removeAll(at);
		return new Whereabouts(at, passed);
	}

}
