package vn.dondoc.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What happened to one assignment, in the order of time, and by a reading of the rules of
 * its own where it stood on any day.
 *
 * @param deadlines the first when it was issued; a null date means a recurring task
 * @param recorded outcome that the annex already stated, else null
 * @param withdrawn null when never
 */
public record History(Directive directive, String agency, List<Given> deadlines, List<Reported> reports,
		String recorded, Instant withdrawn) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** What all assignments of a directive share. */
	public record Directive(int number, String section, List<String> documents, Instant issued) {

		/** The number for people. */
		public String name() {
			return "NV-2025-%05d".formatted(this.number);
		}

	}

	/** A deadline and since when it is in force. */
	public record Given(Instant at, LocalDate date) {
	}

	/** A report; decided is null while it waits. */
	public record Reported(Instant submitted, Instant decided, boolean accepted) {
	}

	/** The number of the assignment. */
	public String number() {
		return this.directive.name() + "." + this.agency;
	}

	/** The same with one deadline, given at its issue. */
	public History withOnly(LocalDate deadline) {
		return new History(this.directive, this.agency, List.of(new Given(this.directive.issued(), deadline)),
				this.reports, this.recorded, this.withdrawn);
	}

	public boolean isIssued(LocalDate day) {
		return by(this.directive.issued(), day);
	}

	public LocalDate deadline(LocalDate day) {
		LocalDate inForce = null;
		for (Given given : this.deadlines) {
			if (by(given.at(), day)) {
				inForce = given.date();
			}
		}
		return inForce;
	}

	public String status(LocalDate day) {
		if (this.withdrawn != null && by(this.withdrawn, day)) {
			return "WITHDRAWN";
		}
		if (this.recorded != null) {
			return this.recorded;
		}
		LocalDate deadline = deadline(day);
		LocalDate judged = day;
		for (Reported report : this.reports) {
			if (by(report.submitted(), day)) {
				judged = LocalDate.ofInstant(report.submitted(), VIETNAM);
				if (report.decided() != null && by(report.decided(), day)) {
					if (report.accepted()) {
						boolean late = deadline != null && judged.isAfter(deadline);
						return late ? "DONE_LATE" : "DONE_ON_TIME";
					}
					judged = day;
				}
			}
		}
		if (deadline == null) {
			return "RECURRING";
		}
		return judged.isAfter(deadline) ? "IN_PROGRESS_OVERDUE" : "IN_PROGRESS_ON_TIME";
	}

	private static boolean by(Instant at, LocalDate day) {
		return !LocalDate.ofInstant(at, VIETNAM).isAfter(day);
	}

}
