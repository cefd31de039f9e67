package vn.dondoc.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.dondoc.directive.Actor;

/**
 * What one person is on a day, by their own appointments and for those whom they stand in
 * for.
 */
record Powers(String username, List<Power> powers) {

	private static final Comparator<Power> OWN_FIRST = Comparator.comparing(Power::onBehalfOf,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/** As whom this person has the role at the agency; as themself comes first. */
	Stream<Actor> as(String role, String agency) {
		return this.powers.stream()
			.filter((power) -> power.role().equals(role) && agency.equals(power.agency()))
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
		return Stream.concat(as("officer", agency), as("agency-head", agency));
	}

	/**
	 * One appointment.
	 *
	 * @param onBehalfOf whose it is when it is not their own; else null
	 */
	record Power(String role, String agency, String onBehalfOf) {
	}

}
