package vn.dondoc.annex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.NameReading;
import vn.dondoc.organisation.NameReading.Name;

/** The names of agencies in one file; the same cell is read once. */
final class Names {

	private final AgencyDirectory directory;

	private final Map<String, NameReading> read = new HashMap<>();

	Names(AgencyDirectory directory) {
		this.directory = directory;
	}

	NameReading read(String cell) {
		return this.read.computeIfAbsent(cell, this.directory::read);
	}

	boolean allKnown(String cell) {
		List<Name> leads = read(cell).leads();
		return !leads.isEmpty() && leads.stream().allMatch((name) -> name.code() != null);
	}

	/** The single bodies behind names, each once. */
	List<String> bodies(List<Name> names) {
		return names.stream()
			.filter((name) -> name.code() != null)
			.flatMap((name) -> this.directory.expand(name.code()).stream())
			.distinct()
			.toList();
	}

	/**
	 * "Các cơ quan liên quan": a collective name that stands for nobody in particular.
	 */
	boolean unspecified(Name name) {
		return name.collective() && (name.code() == null || this.directory.expand(name.code()).isEmpty());
	}

	List<String> official(List<Name> names) {
		return names.stream()
			.flatMap((name) -> Stream.ofNullable(name.code()))
			.flatMap((code) -> this.directory.byCode(code).map(Agency::name).stream())
			.toList();
	}

}
