package vn.dondoc.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.EventType;

/**
 * What the record says of the way of one assignment.
 *
 * @param started whether its process was
 * @param takenOver whether its outcome came with an annex, so that nothing was done here
 * @param events kinds of what happened
 * @param escalatedAgain whether more than one milestone has passed
 */
record AssignmentCourse(Assignment.State state, boolean started, boolean takenOver, Set<String> events,
		boolean escalatedAgain) {

	/**
	 * @param tokens where the engine has it; none when nothing is under way
	 */
	Whereabouts whereabouts(Diagram diagram, Set<String> tokens) {
		Set<String> at = tokens.isEmpty() ? withoutEngine() : tokens;
		if (this.takenOver || !this.started) {
			return new Whereabouts(at, Set.of());
		}
		boolean accepted = happened(EventType.REPORT_ACCEPTED);
		boolean returned = happened(EventType.REPORT_RETURNED);
		Set<String> passed = new HashSet<>(Set.of(AssignmentProcess.ISSUED));
		Set<String> untrodden = new HashSet<>();
		add(passed, happened(EventType.OFFICER_ASSIGNED), AssignmentProcess.ASSIGN_OFFICER);
		add(passed, happened(EventType.REPORT_SUBMITTED), AssignmentProcess.REPORT_RESULT);
		add(passed, accepted || returned, AssignmentProcess.VERIFY_REPORT, AssignmentProcess.ACCEPTED_GATEWAY);
		add(passed, accepted, AssignmentProcess.CLOSE_ASSIGNMENT);
		add(passed, happened(EventType.OVERDUE_FLAGGED), AssignmentProcess.MILESTONE_REACHED,
				AssignmentProcess.ESCALATE);
		add(passed, this.escalatedAgain, AssignmentProcess.NEXT_MILESTONE_EVENT);
		add(untrodden, !returned, AssignmentProcess.RETURNED_FLOW);
		add(untrodden, !accepted, AssignmentProcess.ACCEPTED_FLOW);
		add(untrodden, !this.escalatedAgain, AssignmentProcess.NEXT_MILESTONE_FLOW);
		return Whereabouts.along(diagram, at, passed, untrodden);
	}

	private Set<String> withoutEngine() {
		return switch (this.state) {
			case CLOSED -> Set.of(AssignmentProcess.CLOSED);
			case WITHDRAWN -> Set.of();
			case ISSUED, ASSIGNED, REPORTED ->
				Set.of(this.started ? Positions.stepOf(this.state) : AssignmentProcess.ISSUED);
		};
	}

	private boolean happened(EventType type) {
		return this.events.contains(type.name());
	}

	private static void add(Set<String> names, boolean when, String... more) {
		if (when) {
			names.addAll(List.of(more));
		}
	}

}
