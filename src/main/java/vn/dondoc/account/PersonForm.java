package vn.dondoc.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.Appointee;

import org.springframework.util.MultiValueMap;

/**
 * The page's form of one person.
 *
 * @param existing whether they have been recorded before
 * @param rows a role and an agency by name in each, the last ones empty
 * @param errors by field
 */
record PersonForm(String username, boolean existing, String fullName, String email, List<PersonEntry.Held> rows,
		Map<String, String> errors) {

	private static final int EMPTY_ROWS = 3;

	static PersonForm empty() {
		return new PersonForm("", false, "", "", withEmpty(Stream.of()), Map.of());
	}

	static PersonForm of(Appointee one, AgencyDirectory agencies) {
		return new PersonForm(one.person().username(), true, one.person().fullName(),
				(one.person().email() != null) ? one.person().email() : "",
				withEmpty(one.appointments()
					.stream()
					.map((held) -> new PersonEntry.Held(held.role(),
							agencies.byCode(held.agencyCode()).map(Agency::name).orElse("")))),
				Map.of());
	}

	/** As sent; browsers send every row, also the empty ones. */
	static PersonForm of(MultiValueMap<String, String> sent, Map<String, String> errors) {
		return new PersonForm(first(sent, "username"), sent.containsKey("existing"), first(sent, "fullName"),
				first(sent, "email"), withEmpty(rows(sent).stream()), errors);
	}

	static PersonEntry entry(MultiValueMap<String, String> sent) {
		return new PersonEntry(first(sent, "fullName"), first(sent, "email"), rows(sent), first(sent, "password"));
	}

	static String first(MultiValueMap<String, String> sent, String name) {
		String value = sent.getFirst(name);
		return (value != null) ? value : "";
	}

	private static List<PersonEntry.Held> rows(MultiValueMap<String, String> sent) {
		List<String> roles = sent.getOrDefault("role", List.of());
		List<String> agencies = sent.getOrDefault("agency", List.of());
		return IntStream.range(0, Math.min(roles.size(), agencies.size()))
			.mapToObj((i) -> new PersonEntry.Held(roles.get(i), agencies.get(i)))
			.filter((held) -> !held.isEmpty())
			.toList();
	}

	private static List<PersonEntry.Held> withEmpty(Stream<PersonEntry.Held> filled) {
		List<PersonEntry.Held> rows = new ArrayList<>(filled.toList());
		IntStream.range(0, EMPTY_ROWS).forEach((i) -> rows.add(new PersonEntry.Held("", "")));
		return rows;
	}

}
