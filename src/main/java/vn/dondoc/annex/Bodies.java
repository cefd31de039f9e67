package vn.dondoc.annex;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import vn.dondoc.annex.Problem.Severity;
import vn.dondoc.organisation.NameReading;
import vn.dondoc.organisation.NameReading.Name;

/** Who leads, who helps, and who has not finished, by one row. */
final class Bodies {

	private final Names names;

	private final Problems problems;

	private final List<Name> leads;

	private final List<Name> coordinating;

	private final List<Name> outstanding;

	private final OutstandingCount outstandingCount;

	private final boolean nobodyOutstanding;

	private final boolean usesLeadNotes;

	/**
	 * Reads the bodies of a row.
	 * @param field gives, for a field's name and printed text, the text to read
	 */
	Bodies(RawRow row, Names names, Problems problems, BinaryOperator<String> field) {
		this.names = names;
		this.problems = problems;
		Outstanding inLead = Outstanding.in(row.text(Column.LEAD));
		Outstanding inColumn = Outstanding.in(row.text(Column.OUTSTANDING));
		NameReading lead = names.read(field.apply("leads", inLead.rest()));
		NameReading help = names.read(field.apply("coordinating", row.text(Column.COORDINATING)));
		this.leads = lead.leads();
		this.coordinating = Stream.of(lead.coordinating(), help.leads(), help.coordinating())
			.flatMap(List::stream)
			.distinct()
			.toList();
		this.outstandingCount = (inColumn.count() != null) ? inColumn.count() : inLead.count();
		this.usesLeadNotes = inLead.count() != null;
		List<String> sayings = Stream
			.of(Stream.of(inColumn.names(), inColumn.rest(), inLead.names()), row.notes(Column.OUTSTANDING).stream(),
					(this.usesLeadNotes ? row.notes(Column.LEAD) : List.<String>of()).stream())
			.flatMap((all) -> all)
			.toList();
		String left = field.apply("outstanding", printed(sayings));
		NameReading named = names.read(Outstanding.nameless(left) ? "" : left);
		this.outstanding = Stream.concat(named.leads().stream(), named.coordinating().stream()).toList();
		this.nobodyOutstanding = this.outstanding.isEmpty() && (Outstanding.nobody(left) || counted() == 0);
		checkLeads();
		checkNames(this.coordinating, "coordinating", Severity.WARNING);
		checkOutstanding();
	}

	List<Name> leads() {
		return this.leads;
	}

	List<Name> coordinating() {
		return this.coordinating;
	}

	List<Name> outstanding() {
		return this.outstanding;
	}

	OutstandingCount outstandingCount() {
		return this.outstandingCount;
	}

	/** Whether it is said that nobody is left. */
	boolean nobodyOutstanding() {
		return this.nobodyOutstanding;
	}

	/** Whether the row says "done" and that somebody is left, or neither. */
	boolean contradict(Progress progress) {
		boolean done = progress == Progress.DONE_ON_TIME || progress == Progress.DONE_LATE;
		return done ? !this.outstanding.isEmpty() || counted() > 0 && !this.nobodyOutstanding : this.nobodyOutstanding;
	}

	/** How many are left by the figures; -1 without figures. */
	private int counted() {
		return (this.outstandingCount != null) ? this.outstandingCount.notDone() : -1;
	}

	/** "Không" beside figures that say otherwise settles nothing: a person has to. */
	private String printed(List<String> sayings) {
		List<String> naming = sayings.stream().filter((saying) -> !Outstanding.nameless(saying)).toList();
		if (naming.isEmpty() && counted() <= 0) {
			return sayings.stream().filter(Outstanding::nobody).findFirst().orElse("");
		}
		return String.join("; ", naming);
	}

	/** Whether the row leaves open which bodies are left; "4/4" means all of them. */
	private boolean unnamed() {
		boolean some = counted() > 0 && counted() < this.outstandingCount.of();
		return some && this.outstanding.isEmpty() && !this.nobodyOutstanding
				|| this.outstanding.stream().anyMatch(this.names::unspecified);
	}

	/** "4/4" without names: all of them. */
	private boolean allLeft() {
		return this.outstanding.isEmpty() && counted() == this.outstandingCount.of();
	}

	/** Whether the footnotes of a column were read here and need not be noted. */
	boolean usesNotesOf(Column column) {
		return column == Column.OUTSTANDING || column == Column.LEAD && this.usesLeadNotes;
	}

	private void checkLeads() {
		if (this.leads.isEmpty()) {
			this.problems.error("leads", "LEAD_MISSING", List.of());
		}
		boolean others = this.leads.stream().anyMatch((name) -> !this.names.unspecified(name));
		for (Name name : this.leads) {
			if (this.names.unspecified(name)) {
				this.problems.add(others ? Severity.WARNING : Severity.ERROR, "leads", "COLLECTIVE_UNSPECIFIED",
						List.of(), name.text());
			}
		}
		checkNames(this.leads, "leads", Severity.ERROR);
	}

	private void checkNames(List<Name> names, String field, Severity severity) {
		names.stream()
			.filter((name) -> name.code() == null && !this.names.unspecified(name))
			.forEach((name) -> this.problems.add(severity, field, "UNKNOWN_AGENCY", name.suggestions(), name.text()));
	}

	private void checkOutstanding() {
		checkNames(this.outstanding, "outstanding", Severity.ERROR);
		List<String> bodies = this.names.bodies(this.leads);
		boolean allKnown = this.leads.stream().allMatch((name) -> name.code() != null);
		if (unnamed()) {
			this.problems.error("outstanding", "OUTSTANDING_UNNAMED", List.of());
		}
		else if (this.outstandingCount != null && counted() != this.outstanding.size() && !allLeft()) {
			this.problems.warn("outstanding", "OUTSTANDING_COUNT", List.of(),
					String.valueOf(this.outstandingCount.notDone()), String.valueOf(this.outstanding.size()));
		}
		if (this.outstandingCount != null && allKnown && this.outstandingCount.of() != bodies.size()) {
			this.problems.warn("outstanding", "MEMBER_COUNT", List.of(), String.valueOf(this.outstandingCount.of()),
					String.valueOf(bodies.size()));
		}
		boolean collective = this.leads.stream().anyMatch(Name::collective);
		for (Name name : this.outstanding) {
			if (allKnown && name.code() != null && !bodies.containsAll(this.names.bodies(List.of(name)))) {
				this.problems.add(collective ? Severity.WARNING : Severity.ERROR, "outstanding", "OUTSTANDING_NOT_LEAD",
						collective ? List.of() : this.names.official(this.leads), name.text());
			}
		}
	}

}
