package vn.dondoc.annex;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.dondoc.directive.NewDirective;
import vn.dondoc.directive.NewDirective.NamedAgency;
import vn.dondoc.directive.NewDirective.NewAssignment;
import vn.dondoc.directive.NewDirective.Origin;
import vn.dondoc.directive.NewDirective.RecordedOutcome;
import vn.dondoc.organisation.AgencyDirectory;

/** The directives that rows without errors stand for. */
final class RowDirectives {

	private RowDirectives() {
	}

	/**
	 * @param annex id under which the annex is recorded; null before it is
	 */
	static List<NewDirective> of(List<AnnexRow> rows, AgencyDirectory directory, Long annex) {
		return rows.stream().map((row) -> of(row, directory, annex)).toList();
	}

	private static NewDirective of(AnnexRow row, AgencyDirectory directory, Long annex) {
		return new NewDirective(row.title(), row.section(), row.documents(), named(row.leads()),
				named(row.coordinating()), row.deadline(), row.originalDeadline(), note(row),
				assignments(row, directory), (annex != null) ? new Origin(annex, row.position()) : null);
	}

	private static List<NamedAgency> named(List<AgencyName> names) {
		return names.stream().map((name) -> new NamedAgency(name.text(), name.code())).toList();
	}

	private static String note(AnnexRow row) {
		if (row.result() == null || row.note() == null) {
			return (row.result() != null) ? row.result() : row.note();
		}
		return row.result() + "\n" + row.note();
	}

	/**
	 * One per single agency behind the leads. A body that is named outstanding is open,
	 * whatever the progress says; where the row says who is left, or that nobody is, the
	 * others come in as done. A body that is named there and is no lead gets an
	 * assignment too, for the document counts it as one.
	 */
	private static List<NewAssignment> assignments(AnnexRow row, AgencyDirectory directory) {
		Map<String, NewAssignment> assignments = new LinkedHashMap<>();
		Set<String> outstanding = new LinkedHashSet<>();
		row.outstanding().forEach((name) -> outstanding.addAll(directory.expand(name.code())));
		RecordedOutcome others = others(row);
		for (AgencyName lead : row.leads()) {
			for (String agency : directory.expand(lead.code())) {
				assignments.put(agency, new NewAssignment(agency, outstanding.contains(agency) ? null : others));
			}
		}
		outstanding.forEach((agency) -> assignments.putIfAbsent(agency, new NewAssignment(agency, null)));
		return List.copyOf(assignments.values());
	}

	/** What has become of the bodies that are not named outstanding. */
	private static RecordedOutcome others(AnnexRow row) {
		RecordedOutcome stated = outcome(row.progress());
		if (row.nobodyOutstanding() || !row.outstanding().isEmpty()) {
			return (stated != null) ? stated : RecordedOutcome.DONE_ON_TIME;
		}
		return row.somebodyOutstanding() ? null : stated;
	}

	private static RecordedOutcome outcome(Progress progress) {
		if (progress == Progress.DONE_ON_TIME) {
			return RecordedOutcome.DONE_ON_TIME;
		}
		return (progress == Progress.DONE_LATE) ? RecordedOutcome.DONE_LATE : null;
	}

}
