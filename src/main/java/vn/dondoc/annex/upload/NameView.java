package vn.dondoc.annex.upload;

import java.util.List;

import vn.dondoc.annex.AgencyName;
import vn.dondoc.annex.OutstandingName;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;

/**
 * A body as a row names it.
 *
 * @param official its official name where the row says it otherwise; null when the same
 * or not known
 * @param members how many bodies a collective name stands for; 0 for a single body
 * @param known whether the name was understood
 */
record NameView(String text, String official, int members, boolean known) {

	static List<NameView> of(List<AgencyName> names, AgencyDirectory directory) {
		return names.stream().map((name) -> of(name.text(), name.code(), directory)).toList();
	}

	static List<NameView> ofOutstanding(List<OutstandingName> names, AgencyDirectory directory) {
		return names.stream().map((name) -> of(name.text(), name.code(), directory)).toList();
	}

	private static NameView of(String text, String code, AgencyDirectory directory) {
		Agency agency = directory.byCode(code).orElse(null);
		if (agency == null) {
			return new NameView(text, null, 0, code != null);
		}
		boolean nobodyInParticular = agency.collective() && agency.members().isEmpty();
		return new NameView(text, (nobodyInParticular || agency.name().equals(text)) ? null : agency.name(),
				agency.members().size(), true);
	}

}
