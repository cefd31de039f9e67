package vn.dondoc.issue;

import java.util.Optional;

import vn.dondoc.directive.Directives;
import vn.dondoc.directive.NewDirective;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be true before a directive is issued by hand, whichever way it comes. */
@Service
public class Issuing {

	private final IssueRight right;

	private final DirectiveDrafts drafts;

	private final DraftReader reader;

	private final Directives directives;

	Issuing(IssueRight right, DirectiveDrafts drafts, DraftReader reader, Directives directives) {
		this.right = right;
		this.drafts = drafts;
		this.reader = reader;
		this.directives = directives;
	}

	/**
	 * The directive that was entered, ready to be issued in this transaction.
	 * @throws NotYoursToIssue when the person is not of the standing body
	 * @throws IncompleteDirective when something is missing or wrong
	 * @throws EqualDirective when the register holds an equal one that the person has not
	 * been told of
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public NewDirective ready(DirectiveDraft entered, String by) {
		this.right.require(by);
		DraftReader.Reading reading = this.reader.read(entered);
		if (reading.wrong().hasErrors()) {
			throw new IncompleteDirective(reading.wrong());
		}
		this.directives.lockIssuing();
		equalUnconfirmed(reading, entered).ifPresent((number) -> {
			throw new EqualDirective(number);
		});
		return reading.directive();
	}

	/**
	 * The same for the person's draft, which is gone when the transaction is.
	 * @throws NothingEntered when there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public NewDirective take(String by) {
		this.right.require(by);
		return ready(this.drafts.take(by).orElseThrow(NothingEntered::new), by);
	}

	@Transactional(readOnly = true)
	DirectiveDraft draftOf(String username) {
		this.right.require(username);
		return this.drafts.find(username).orElseGet(DirectiveDraft::empty);
	}

	/** Keeps what was entered, and says what would become of it. */
	@Transactional
	Preview save(DirectiveDraft entered, String username) {
		this.right.require(username);
		DraftReader.Reading reading = this.reader.read(entered);
		if (reading.wrong().getFieldErrors().stream().anyMatch((error) -> "Size".equals(error.getCode()))) {
			throw new IncompleteDirective(reading.wrong());
		}
		this.drafts.save(username, entered);
		return new Preview(reading, equalUnconfirmed(reading, entered).orElse(null));
	}

	@Transactional
	void discard(String username) {
		this.right.require(username);
		this.drafts.take(username);
	}

	private Optional<String> equalUnconfirmed(DraftReader.Reading reading, DirectiveDraft entered) {
		return Optional.ofNullable(reading.directive())
			.flatMap(this.directives::lastEqual)
			.filter((number) -> !number.equals(entered.repeats()));
	}

	/** A reading, and the number of an equal directive that was not confirmed. */
	record Preview(DraftReader.Reading reading, String equal) {
	}

}
