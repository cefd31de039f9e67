package vn.dondoc.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All agencies known at one moment, by code and by every way documents write their names.
 * Immutable.
 */
public final class AgencyDirectory {

	private final Map<String, Agency> byCode;

	public AgencyDirectory(Collection<Agency> agencies) {
		throw new UnsupportedOperationException();
	}

	public Optional<Agency> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	public Collection<Agency> all() {
		return this.byCode.values();
	}

	/**
	 * The codes of the single bodies behind a code: itself, or a collective name's
	 * members.
	 */
	public List<String> expand(String code) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Reads a cell that names one or more agencies: lists joined by commas, semicolons,
	 * line breaks or "và", with commas also standing inside names.
	 */
	public NameReading read(String cell) {
		throw new UnsupportedOperationException();
	}

}
