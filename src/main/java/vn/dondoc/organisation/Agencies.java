package vn.dondoc.organisation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.ibm.icu.text.Normalizer2;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.NameReading.Name;

/**
 * The agencies as they are now, and the edits of their names and lists.
 */
@Repository
public class Agencies {

	private static final int LONGEST_ALIAS = 200;

	private final JdbcTemplate jdbc;

	private final AgencyTable table;

	private volatile Edition latest;

	Agencies(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.table = new AgencyTable(jdbc);
	}

	private record Edition(long number, AgencyDirectory directory) {
	}

	/**
	 * All agencies. One query tells whether anybody, on whichever node, has edited them
	 * since: take the directory once per annex or request, not once per cell.
	 */
	public AgencyDirectory directory() {
		long number = this.jdbc.queryForObject("select edition from agency_edition", Long.class);
		Edition edition = this.latest;
		if (edition == null || edition.number != number) {
			edition = new Edition(number, new AgencyDirectory(this.table.load()));
			this.latest = edition;
		}
		return edition.directory;
	}

	/**
	 * Says for whom a collective name stands.
	 * @param members codes of single agencies; empty for nobody in particular
	 * @throws org.springframework.web.ErrorResponseException when the code is not that of
	 * a collective name, or a member is unknown or itself a collective name
	 */
	@Transactional
	public void setMembers(String code, Collection<String> members) {
		AgencyDirectory directory = directory();
		Agency agency = directory.byCode(code).orElseThrow(() -> Refusal.unknown(code));
		if (!agency.collective()) {
			throw Refusal.wrong("organisation.not-collective", agency.name());
		}
		Set<String> codes = new LinkedHashSet<>(members);
		List<String> unknown = codes.stream().filter((member) -> directory.byCode(member).isEmpty()).toList();
		if (!unknown.isEmpty()) {
			throw Refusal.wrong("organisation.unknown-members",
					String.join(", ", unknown.stream().map(String::valueOf).toList()));
		}
		List<String> collective = codes.stream()
			.map((member) -> directory.byCode(member).orElseThrow())
			.filter(Agency::collective)
			.map(Agency::name)
			.toList();
		if (!collective.isEmpty()) {
			throw Refusal.wrong("organisation.collective-members", String.join("; ", collective));
		}
		this.table.replaceMembers(code, codes);
	}

	/**
	 * Adds a spelling under which documents name an agency. One that is understood
	 * already changes nothing.
	 * @throws org.springframework.web.ErrorResponseException when the code is unknown, or
	 * the alias is empty, too long, a list of names or another agency's name
	 */
	@Transactional
	public void addAlias(String code, String alias) {
		AgencyDirectory directory = directory();
		Agency agency = directory.byCode(code).orElseThrow(() -> Refusal.unknown(code));
		String spelling = Normalizer2.getNFCInstance()
			.normalize((alias != null) ? alias : "")
			.strip()
			.replaceAll("\\s+", " ");
		if (Words.of(spelling).isEmpty()) {
			throw Refusal.wrong("organisation.alias-empty");
		}
		if (spelling.length() > LONGEST_ALIAS) {
			throw Refusal.wrong("organisation.alias-too-long", LONGEST_ALIAS);
		}
		List<Name> known = directory.read(spelling).leads().stream().filter((name) -> name.code() != null).toList();
		if (known.size() > 1) {
			throw Refusal.wrong("organisation.alias-is-list", spelling,
					String.join("; ", known.stream().map(Name::text).toList()));
		}
		if (!known.isEmpty() && directory.read(spelling).leads().size() == 1) {
			String named = known.get(0).code();
			if (!named.equals(agency.code())) {
				throw Refusal.taken(spelling, directory.byCode(named).orElseThrow().name());
			}
			return;
		}
		this.table.addAlias(code, spelling);
	}

}
