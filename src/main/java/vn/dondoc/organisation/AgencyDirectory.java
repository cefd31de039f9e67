package vn.dondoc.organisation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.Normalizer2;

/**
 * All agencies known at one moment, by code and by every way documents write their names.
 * Immutable. Making one indexes all names: make it once, not for each cell.
 */
public final class AgencyDirectory {

	private static final String NOBODY_IN_PARTICULAR = "Các cơ quan liên quan";

	private final Map<String, Agency> byCode;

	private final NameIndex names;

	private final Suggestions suggestions;

	private final Agency nobodyInParticular;

	public AgencyDirectory(Collection<Agency> agencies) {
		Map<String, Agency> all = new LinkedHashMap<>();
		agencies.forEach((agency) -> all.put(agency.code(), agency));
		this.byCode = Collections.unmodifiableMap(all);
		this.names = new NameIndex(agencies);
		this.suggestions = new Suggestions(agencies);
		this.nobodyInParticular = Optional
			.ofNullable(this.names.longest(Words.of(NOBODY_IN_PARTICULAR), 0, List.of(), (agency) -> false))
			.map(NameIndex.Match::agency)
			.orElse(new Agency(null, NOBODY_IN_PARTICULAR, Agency.Kind.COLLECTIVE, List.of(), true, List.of()));
	}

	public Optional<Agency> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	public Collection<Agency> all() {
		return this.byCode.values();
	}

	/**
	 * The codes of the single bodies behind a code: itself, or a collective name's
	 * members, each once and in the directory's order. Empty for a collective name that
	 * stands for nobody in particular, and for an unknown code.
	 */
	public List<String> expand(String code) {
		return byCode(code)
			.map((agency) -> agency.collective() ? agency.members().stream().distinct().toList() : List.of(code))
			.orElse(List.of());
	}

	/**
	 * Reads a cell that names one or more agencies: lists joined by commas, semicolons,
	 * line breaks or "và", with commas also standing inside names. Never throws; a name
	 * that occurs twice counts where it stands first. "Các … liên quan" comes with the
	 * code of the collective name that has no members.
	 */
	public NameReading read(String cell) {
		String text = Normalizer2.getNFCInstance().normalize((cell != null) ? cell : "");
		return new CellReader(this, text).read();
	}

	NameIndex names() {
		return this.names;
	}

	Suggestions suggestions() {
		return this.suggestions;
	}

	Agency nobodyInParticular() {
		return this.nobodyInParticular;
	}

}
