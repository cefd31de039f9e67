package vn.dondoc.organisation;

import java.util.List;

/**
 * A body that directives are given to, or a collective name that stands for a list of
 * such bodies ("Các bộ, ngành, địa phương").
 *
 * @param code stable short key, lower-case ASCII words joined by hyphens ("bo-cong-an")
 * @param name official name
 * @param kind ministry, province, party body and so on; {@code COLLECTIVE} for a
 * collective name
 * @param aliases other spellings under which documents name it
 * @param collective whether this is a collective name
 * @param members codes of the bodies a collective name stands for; empty otherwise
 */
public record Agency(String code, String name, Kind kind, List<String> aliases, boolean collective,
		List<String> members) {

	/** What sort of body it is. */
	public enum Kind {

		MINISTRY, CENTRAL_AGENCY, STATE_ORGAN, PARTY_BODY, NATIONAL_ASSEMBLY_BODY, MASS_ORGANISATION, PROVINCE,
		CITY_DEPARTMENT, UNIVERSITY, STATE_CORPORATION, STEERING_BODY, COLLECTIVE

	}

}
