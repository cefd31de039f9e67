package vn.dondoc.print;

import java.util.List;

import vn.dondoc.office.PrintedCell;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;

/** What was reported of a directive, in one cell. */
final class Results {

	/** More agencies than that are told by figures alone. */
	private static final int NAMED = 4;

	private Results() {
	}

	static PrintedCell cell(DirectiveCells directive, AgencyDirectory directory, Wording wording) {
		List<Particulars.Held> held = directive.held();
		List<Particulars.Held> reported = held.stream().filter((one) -> one.result() != null).toList();
		if (held.size() == 1 || reported.isEmpty()) {
			return PrintedCell.of(reported.isEmpty() ? "" : reported.get(0).result());
		}
		if (held.size() > NAMED) {
			return PrintedCell.of(wording.of("results.reported", reported.size(), held.size()));
		}
		return PrintedCell.of(String.join("\n", reported.stream()
			.map((one) -> directory.byCode(one.agency()).map(Agency::name).orElse(one.agency()) + ": " + one.result())
			.toList()));
	}

}
