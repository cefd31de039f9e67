package vn.dondoc.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.dondoc.directive.Actor;

/**
 * What one person is on a day, by their own appointments and for those whom they stand in
 * for.
 */
record Powers(String username, List<Power> powers) {

	static final Set<String> NAMING_OFFICERS = Set.of("agency-head", "clerk");

	static final Set<String> SUPERVISING = Set.of("supervisor");

	private static final Set<String> STAFF = Set.of("officer", "agency-head", "clerk");

	private static final Comparator<Power> OWN_FIRST = Comparator.comparing(Power::onBehalfOf,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	/** As whom this person has a role at the agency; as themself comes first. */
	Stream<Actor> as(Set<String> roles, String agency) {
		return this.powers.stream()
			.filter((power) -> roles.contains(power.role()) && agency.equals(power.agency()))
			.sorted(OWN_FIRST)
			.map((power) -> new Actor(this.username, power.onBehalfOf()));
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
