package vn.dondoc.figurecheck;

import java.util.List;

/** Compares the figures of a report with each other. */
final class FigureChecks {

	private static final List<Check> ALL = List.of(new SumCheck(), new ImpossibleCheck(), new TwiceCheck(),
			new TableCheck(), new AgencyTableCheck(), new PercentCheck(), new DenominatorCheck(), new EarlierCheck(),
			new RowsCheck(), new ListCheck(), new NumberingCheck(), new ListAgencyCheck(), new NamedCheck(),
			new NamedAgencyCheck());

	private FigureChecks() {
	}

	static void check(PrintedReport report, Bodies bodies, Words words, Ledger ledger) {
		for (Part part : report.parts()) {
			ledger.begin(part.name());
			Facts facts = new Facts(part, bodies, words.on(part.dueOn()));
			ALL.forEach((check) -> check.check(facts, ledger));
		}
	}

}
