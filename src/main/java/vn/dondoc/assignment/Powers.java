package vn.dondoc.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.dondoc.directive.Actor;

/**
 * What one person is on a day, by their own appointments and for those whom they stand in
 * for.
 */
record Powers(String username, List<Power> powers) {

	static final Set<String> NAMING_OFFICERS = Set.of("agency-head", "clerk");

	static final Set<String> SUPERVISING = Set.of("supervisor");

	private static final Set<String> REMINDING = Set.of("agency-head", "clerk", "supervisor");

	private static final Set<String> STAFF = Set.of("officer", "agency-head", "clerk");

	private static final Comparator<Power> OWN_FIRST = Comparator.comparing(Power::onBehalfOf,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/** As whom this person has a role at the agency; as themself comes first. */
	Stream<Actor> as(Set<String> roles, String agency) {
		return held((power) -> roles.contains(power.role()) && agency.equals(power.agency()));
	}

	/**
	 * As whom this person gives the work to another officer: the agency's head or clerk.
	 * @throws NotYourStep for anybody else
	 * @throws WrongStep when no officer works on it
	 */
	Actor reassigner(Assignment assignment) {
		Actor actor = as(NAMING_OFFICERS, assignment.agency()).findFirst()
			.orElseThrow(() -> new NotYourStep("reassign", assignment.number()));
		if (assignment.state() != Assignment.State.ASSIGNED) {
			throw assignment.outOfTurn();
		}
		return actor;
	}

	/**
	 * As whom this person reminds the agency: its head or clerk, a supervisor of it, the
	 * standing body.
	 * @throws NotYourStep for anybody else
	 * @throws WrongStep when the agency has nothing to do for it now
	 */
	Actor reminder(Assignment assignment) {
		Actor actor = held((power) -> power.role().equals("standing-body")
				|| (REMINDING.contains(power.role()) && assignment.agency().equals(power.agency())))
			.findFirst()
			.orElseThrow(() -> new NotYourStep("remind", assignment.number()));
		if (!assignment.isWithAgency()) {
			throw assignment.outOfTurn();
		}
		return actor;
	}

	private Stream<Actor> held(Predicate<Power> asked) {
		return this.powers.stream()
			.filter(asked)
			.sorted(OWN_FIRST)
			.map((power) -> new Actor(this.username, power.onBehalfOf()));
	}

	/** Whether this person has, for themself, a role that is for no agency. */
	boolean has(String role) {
		return this.powers.stream()
			.anyMatch((power) -> power.role().equals(role) && power.agency() == null && power.onBehalfOf() == null);
	}

	/** As whom this person works for the agency. */
	Stream<Actor> ofStaff(String agency) {
		return as(STAFF, agency);
	}

	/**
	 * One appointment.
	 *
	 * @param onBehalfOf whose it is when it is not their own; else null
	 */
	record Power(String role, String agency, String onBehalfOf) {
	}

}
