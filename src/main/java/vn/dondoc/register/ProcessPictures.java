package vn.dondoc.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.dondoc.lifecycle.Diagrams;
import vn.dondoc.lifecycle.Positions;
import vn.dondoc.lifecycle.Whereabouts;

import org.springframework.stereotype.Component;

/** Draws where a directive and its assignments stand. */
@Component
class ProcessPictures {

	private final Diagrams diagrams;

	private final Positions positions;

	ProcessPictures(Diagrams diagrams, Positions positions) {
		this.diagrams = diagrams;
		this.positions = positions;
	}

	/** Of one agency as the engine has it, or of many as the record counts them. */
	ProcessPicture of(List<AssignmentLine> assignments) {
		if (assignments.size() == 1) {
			Whereabouts where = this.positions.ofAssignment(assignments.get(0).number());
			return new ProcessPicture(this.diagrams.assignment(), ones(where.at()), where, false);
		}
		Map<String, Long> tokens = assignments.stream()
			.map((line) -> Positions.stepOf(line.state()))
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		return new ProcessPicture(this.diagrams.assignment(), tokens, new Whereabouts(Set.of(), Set.of()), true);
	}

	/** Of the directive as a whole. */
	ProcessPicture of(String directive) {
		Whereabouts where = this.positions.ofDirective(directive);
		return new ProcessPicture(this.diagrams.directive(), ones(where.at()), where, false);
	}

	private static Map<String, Long> ones(Set<String> at) {
		return at.stream().collect(Collectors.toMap(Function.identity(), (id) -> 1L));
	}

}
