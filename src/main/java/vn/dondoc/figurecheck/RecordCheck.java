package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/**
 * Compares a report with what the record says of its day: of a report on everything all
 * figures, else those of its documents.
 */
@Component
class RecordCheck {

	private final Statistics statistics;

	RecordCheck(Statistics statistics) {
		this.statistics = statistics;
	}

	/** Returns in words whether it was compared. */
	String check(PrintedReport report, Viewer viewer, Bodies bodies, Words words, Ledger ledger) {
		LocalDate day = report.asOf();
		String printed = VietnamTime.format(day);
		if (!viewer.seesEverything()) {
			return words.text("record.viewer");
		}
		if (day.isAfter(this.statistics.today())) {
			return words.text("record.future", printed);
		}
		Recorded recorded = new Recorded(this.statistics, day, viewer);
		if (recorded.isEmpty()) {
			return words.text("record.empty", printed);
		}
		boolean compared = false;
		for (Part part : report.parts()) {
			ledger.begin(part.name());
			compared |= part(new Facts(part, bodies, words.on(part.dueOn())), recorded, ledger);
		}
		return words.text(compared ? "record.all" : ofPart(report) ? "record.part" : "record.nothing", printed);
	}

	private static boolean ofPart(PrintedReport report) {
		return report.parts().stream().anyMatch((part) -> Boolean.FALSE.equals(part.whole()));
	}

	private static boolean part(Facts facts, Recorded recorded, Ledger ledger) {
		boolean whole = Boolean.TRUE.equals(facts.part().whole());
		if (Boolean.FALSE.equals(facts.part().whole())) {
			return false;
		}
		boolean compared = whole;
		if (whole) {
			compare(facts.totals().stated(), facts.words().text("where.totals"),
					new Place(GroupBy.NONE, Counting.DIRECTIVES, null), facts, recorded, ledger);
		}
		for (Table table : facts.part().tables()) {
			if (table.by() == By.DOCUMENT || (whole && table.by() != By.DEADLINE)) {
				compared |= table(table, facts, recorded, ledger);
			}
		}
		return compared;
	}

	private static boolean table(Table table, Facts facts, Recorded recorded, Ledger ledger) {
		GroupBy groupBy = GroupBy.valueOf(table.by().name());
		Counting counting = (table.by() == By.AGENCY) ? Counting.ASSIGNMENTS : Counting.DIRECTIVES;
		List<String> unknown = new ArrayList<>();
		for (Row row : table.rows()) {
			String key = recorded.key(groupBy, row.name(), facts.bodies());
			if (key == null) {
				unknown.add(String.valueOf(row.name()));
				continue;
			}
			compare(row.figures(), facts.words().text("where.row", facts.name(table), String.valueOf(row.name())),
					new Place(groupBy, counting, key), facts, recorded, ledger);
		}
		boolean known = unknown.size() < table.rows().size();
		if (known && ledger.wrong(Rule.RECORD, unknown.isEmpty())) {
			ledger.unexplained(Rule.RECORD, facts.name(table), null, null,
					facts.words().text("RECORD.unknown", facts.name(table), facts.words().list(unknown)), List.of());
		}
		return known;
	}

	private static void compare(Map<Figure, Long> printed, String where, Place place, Facts facts, Recorded recorded,
			Ledger ledger) {
		Figures own = recorded.figures(place);
		printed.forEach((figure, stated) -> {
			Long kept = Recorded.value(own, figure);
			if (kept == null || !ledger.wrong(Rule.RECORD, stated.equals(kept))) {
				return;
			}
			Words words = facts.words();
			List<String> reasons = new ArrayList<>();
			if (stated.equals(Recorded.value(recorded.original(place), figure))) {
				reasons.add(words.text("reason.original"));
			}
			if (place.counting() == Counting.DIRECTIVES && stated.equals(Recorded
				.value(recorded.figures(new Place(place.groupBy(), Counting.ASSIGNMENTS, place.key())), figure))) {
				reasons.add(words.text("reason.assignments"));
			}
			ledger.contradiction(Rule.RECORD, where, stated, kept, words.text("RECORD", where, words.figure(figure),
					stated, VietnamTime.format(recorded.day()), kept, Math.abs(stated - kept)), reasons);
		});
	}

	/** One group of the statistics; without a key all. */
	record Place(GroupBy groupBy, Counting counting, String key) {
	}

}
