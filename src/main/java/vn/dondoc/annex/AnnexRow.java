package vn.dondoc.annex;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;

/**
 * One directive of an annex.
 *
 * @param position its order in the file's list of directives, from 1; the row's key
 * @param stt the number printed in front of it; never a key, it may be missing or doubled
 * @param section the section it stands under; null for none
 * @param title what is to be done
 * @param documents the documents that give it
 * @param leads the bodies that do the work
 * @param coordinating the bodies that help
 * @param deadline the deadline in force; null when it is printed and cannot be read
 * @param originalDeadline the deadline first given, where the file names it beside a
 * later one; otherwise null
 * @param outstanding the bodies that have not finished, where the file names them
 * @param outstandingCount how many have not finished, where the file says so
 * @param result the result as reported; null for none
 * @param progress how far it has come; null when not stated
 * @param note everything else the row says; null for nothing
 * @param problems what a person should look at
 * @param directive number of the directive issued from this row; null before that
 * @param nobodyOutstanding whether the file says that nobody is left who has not
 * finished; not part of the interface
 * @param printed texts from which the correctable fields were read, by field, for showing
 * them in place; not part of the interface
 */
public record AnnexRow(int position, String stt, String section, String title, List<SourceDocument> documents,
		List<AgencyName> leads, List<AgencyName> coordinating, Deadline deadline, Deadline originalDeadline,
		List<OutstandingName> outstanding, OutstandingCount outstandingCount, String result, Progress progress,
		String note, List<Problem> problems, String directive, @JsonIgnore boolean nobodyOutstanding,
		@JsonIgnore Map<String, String> printed) {

	public AnnexRow {
		documents = List.copyOf(documents);
		leads = List.copyOf(leads);
		coordinating = List.copyOf(coordinating);
		outstanding = List.copyOf(outstanding);
		problems = List.copyOf(problems);
		printed = Map.copyOf(printed);
	}

	/** Whether something keeps it from being issued. */
	public boolean hasErrors() {
		return errors() > 0;
	}

	long errors() {
		return this.problems.stream().filter((problem) -> problem.severity() == Problem.Severity.ERROR).count();
	}

	int warnings() {
		return (int) this.problems.stream().filter((problem) -> problem.severity() == Problem.Severity.WARNING).count();
	}

	/** Whether the file says that some body has not finished, by name or by figures. */
	boolean somebodyOutstanding() {
		return !this.outstanding.isEmpty()
				|| !this.nobodyOutstanding && this.outstandingCount != null && this.outstandingCount.notDone() > 0;
	}

	/** The same row with only some of its problems. */
	AnnexRow with(List<Problem> left) {
		return new AnnexRow(this.position, this.stt, this.section, this.title, this.documents, this.leads,
				this.coordinating, this.deadline, this.originalDeadline, this.outstanding, this.outstandingCount,
				this.result, this.progress, this.note, left, this.directive, this.nobodyOutstanding, this.printed);
	}

	/** The same row, issued under a number. */
	public AnnexRow issuedAs(String number) {
		return new AnnexRow(this.position, this.stt, this.section, this.title, this.documents, this.leads,
				this.coordinating, this.deadline, this.originalDeadline, this.outstanding, this.outstandingCount,
				this.result, this.progress, this.note, this.problems, number, this.nobodyOutstanding, this.printed);
	}

}
