package vn.dondoc.figurecheck;

import java.util.List;
import java.util.Locale;

import vn.dondoc.figurecheck.Result.Compared;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Checks a report: its figures with each other, then with the record. */
@Component
class FigureCheck {

	private final RecordCheck record;

	private final Agencies agencies;

	private final MessageSource messages;

	FigureCheck(RecordCheck record, Agencies agencies, MessageSource messages) {
		this.record = record;
		this.agencies = agencies;
		this.messages = messages;
	}

	/**
	 * Checks a report.
	 * @throws WrongFigures when it cannot be checked
	 */
	Result check(PrintedReport report, Viewer viewer, Locale locale) {
		Limits.check(report);
		Words words = words(locale);
		Bodies bodies = new Bodies(this.agencies.directory());
		Ledger ledger = new Ledger();
		FigureChecks.check(report, bodies, words, ledger);
		String record = this.record.check(report, viewer, bodies, words, ledger);
		List<Compared> checks = ledger.checked()
			.entrySet()
			.stream()
			.map((one) -> new Compared(one.getKey(), words.text("rule." + one.getKey()), one.getValue()))
			.toList();
		return new Result(report.asOf(), checks.stream().mapToInt(Compared::times).sum(), checks, record,
				ledger.findings());
	}

	Words words(Locale locale) {
		return new Words(this.messages, locale, null);
	}

}
