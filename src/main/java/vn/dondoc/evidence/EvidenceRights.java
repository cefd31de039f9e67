package vn.dondoc.evidence;

import java.util.UUID;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.NotYourStep;
import vn.dondoc.assignment.UnknownAssignment;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.evidence.Evidences.KeptFile;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may send, see and take back a file. */
@Component
class EvidenceRights {

	private final Assignments assignments;

	private final Evidences evidences;

	private final TransactionTemplate transaction;

	EvidenceRights(Assignments assignments, Evidences evidences, TransactionTemplate transaction) {
		this.assignments = assignments;
		this.evidences = evidences;
		this.transaction = transaction;
	}

	/**
	 * An assignment that the person may see.
	 * @throws UnknownAssignment for anybody else
	 */
	Assignment visible(String number, Viewer viewer) {
		Assignment assignment = this.transaction.execute((status) -> this.assignments.get(number));
		if (!viewer.sees(assignment.agency())) {
			throw new UnknownAssignment(number);
		}
		return assignment;
	}

	/**
	 * Refuses whom a report is not to be taken from now.
	 */
	void requireReporter(Assignment assignment, Viewer viewer) {
		this.transaction.executeWithoutResult(
				(status) -> this.assignments.requireRight(assignment, Drafts.Step.REPORT, viewer.username()));
	}

	boolean mayReport(Assignment assignment, Viewer viewer) {
		try {
			requireReporter(assignment, viewer);
			return true;
		}
		catch (NotYourStep | WrongStep ex) {
			return false;
		}
	}

	/**
	 * A file that the person may have: once handed in, whoever sees the assignment;
	 * before that, only who may report.
	 * @throws UnknownEvidence for anybody else
	 */
	KeptFile file(UUID id, Viewer viewer) {
		KeptFile file = this.evidences.find(id).orElseThrow(UnknownEvidence::new);
		boolean visible = viewer.sees(file.agency())
				&& (file.handedIn() || mayReport(visible(file.assignment(), viewer), viewer));
		if (!visible) {
			throw new UnknownEvidence();
		}
		return file;
	}

}
