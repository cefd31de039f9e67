package vn.dondoc.figurecheck;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.NameReading.Name;

/** Tells which names of a report mean the same body. */
final class Bodies {

	private final AgencyDirectory directory;

	private final Map<String, Name> read = new ConcurrentHashMap<>();

	Bodies(AgencyDirectory directory) {
		this.directory = directory;
	}

	/** The body's code, or the name itself where nobody of this name is known. */
	String key(String name) {
		String code = code(name);
		return (code != null) ? code : fold(name);
	}

	/** The body's code; null where nobody of this name is known. */
	String code(String name) {
		return name(name).code();
	}

	boolean collective(String name) {
		return name(name).collective() || fold(name).matches("(các|những) .*|.*(liên quan|đồng chí).*");
	}

	/** The bodies that a collective name stands for; empty where that is not known. */
	Set<String> members(String collective) {
		String code = code(collective);
		return (code != null) ? Set.copyOf(this.directory.expand(code)) : Set.of();
	}

	boolean known(String key) {
		return this.directory.byCode(key).isPresent();
	}

	String official(String key) {
		return this.directory.byCode(key).map((agency) -> agency.name()).orElse(key);
	}

	private Name name(String name) {
		return this.read.computeIfAbsent((name != null) ? name : "", (text) -> {
			List<Name> leads = this.directory.read(text).leads();
			return (leads.size() == 1) ? leads.get(0) : new Name(text, null, false, List.of());
		});
	}

	static String fold(String name) {
		return Normalizer.normalize((name != null) ? name : "", Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+", " ")
			.strip();
	}

}
