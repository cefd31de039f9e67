package vn.dondoc.annex;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;

import org.springframework.stereotype.Component;

/** Takes in annexes: reads a file, shows what it would give, issues it. */
@Component
public class AnnexIntake {

	private final AnnexReader reader;

	private final AnnexIssue issue;

	private final Agencies agencies;

	AnnexIntake(AnnexReader reader, AnnexIssue issue, Agencies agencies) {
		this.reader = reader;
		this.issue = issue;
		this.agencies = agencies;
	}

	/**
	 * What issuing would do; changes nothing.
	 * @throws AnnexRefused when the file cannot be taken in at all
	 */
	public AnnexReading preview(AnnexFile file, Corrections corrections) {
		AgencyDirectory directory = this.agencies.directory();
		return this.issue.preview(this.issue.settle(read(file, corrections, directory), directory), directory, true);
	}

	/**
	 * Issues every row without an error, in one transaction; a row that the register
	 * holds is answered with its number.
	 * @param skipErrors whether to issue the other rows when some have errors; otherwise
	 * nothing is issued then
	 * @param by user name of whom issues
	 * @throws AnnexRefused when the file cannot be taken in at all
	 */
	public AnnexReading issue(AnnexFile file, Corrections corrections, boolean skipErrors, String by) {
		AgencyDirectory directory = this.agencies.directory();
		AnnexReading reading = this.issue.settle(read(file, corrections, directory), directory);
		return (reading.totals().errors() > 0 && !skipErrors) ? this.issue.preview(reading, directory, false)
				: this.issue.issue(reading, directory, by);
	}

	private AnnexReading read(AnnexFile file, Corrections corrections, AgencyDirectory directory) {
		return this.reader.read(file.content(), file.name(), file.defaults(), corrections, directory);
	}

}
