package vn.dondoc.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Actor;
import vn.dondoc.directive.EventLog;
import vn.dondoc.directive.EventType;
import vn.dondoc.notification.Notice;
import vn.dondoc.policy.Telling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

/** What agencies answer, and what their silence means. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Answers {

	private static final String SYSTEM = "system";

	private final AnswerTable table;

	private final Lines lines;

	private final AnswerDrafts drafts;

	private final ExtensionProposals proposals;

	private final Assignments assignments;

	private final Telling telling;

	private final EventLog events;

	private final Clock clock;

	Answers(AnswerTable table, Lines lines, AnswerDrafts drafts, ExtensionProposals proposals, Assignments assignments,
			Telling telling, EventLog events, Clock clock) {
		this.table = table;
		this.lines = lines;
		this.drafts = drafts;
		this.proposals = proposals;
		this.assignments = assignments;
		this.telling = telling;
		this.events = events;
		this.clock = clock;
	}

	/** Tells whom the policy names of everything that a review asks an agency. */
	void tellOpened(AgencyReview review) {
		this.lines.of(review)
			.stream()
			.filter(Line::isAwaited)
			.forEach((line) -> this.telling.tell(Notice.Kind.REVIEW_OPENED, this.assignments.get(line.assignment())));
	}

	/**
	 * As whom a person answers for the agency.
	 * @throws NotYourAnswer when it is not theirs to answer
	 * @throws AnswerOver when nothing can be answered any more
	 */
	@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = { NotYourAnswer.class, AnswerOver.class })
	public Actor requireRight(AgencyReview review, AnswerTable.Part part, String username) {
		Actor actor = this.table.actor(review.agency(), username)
			.orElseThrow(() -> new NotYourAnswer(part.agencyName()));
		if (part.ended()) {
			throw new AnswerOver(part.agencyName());
		}
		return actor;
	}

	/**
	 * Refuses what would be refused when it is handed in, line by line.
	 * @throws WrongEntries naming the lines
	 */
	List<AnswerCheck.Given> requireWhole(AgencyReview review, AnswerDraft entered, String by) {
		AnswerCheck check = new AnswerCheck(this.lines.of(review), entered, VietnamTime.today(this.clock));
		BindingResult errors = new MapBindingResult(Map.of(), "answer");
		check.into(errors);
		if (!errors.hasErrors()) {
			check.given().stream().filter(Answers::proposes).forEach((given) -> refuse(given, by, errors));
		}
		if (errors.hasErrors()) {
			throw new WrongEntries("review.answer.wrong", errors);
		}
		return check.given();
	}

	private void refuse(AnswerCheck.Given given, String by, BindingResult errors) {
		this.proposals.refusal(given, by)
			.ifPresent((refusal) -> errors.addError(new FieldError("answer", given.field("day"), null, false,
					refusal.getCodes(), refusal.getArguments(), refusal.getDefaultMessage())));
	}

	/** Records the draft as the agency's answer, and proposes the extensions in it. */
	void record(AgencyReview review, String by) {
		AnswerTable.Part part = this.table.lock(review);
		Actor actor = requireRight(review, part, by);
		AnswerDraft entered = this.drafts.find(review)
			.map(AnswerDrafts.Saved::draft)
			.orElseGet(() -> new AnswerDraft(List.of()));
		for (AnswerCheck.Given given : requireWhole(review, entered, by)) {
			this.table.record(part.id(), given,
					proposes(given) ? Long.valueOf(this.proposals.propose(given, by)) : null);
			Assignment assignment = this.assignments.get(given.line().assignment());
			this.events.record(EventType.REVIEW_ANSWERED, actor, assignment.directiveId(), assignment.id(),
					Map.of("review", review.number(), "answer", given.entry().choice(), "day", given.day().toString()));
		}
		this.table.recordRest(part.id());
		this.table.end(part.id(), actor);
	}

	/**
	 * The day for answers is over: what was not answered is a commitment to finish, and
	 * the agency is told so.
	 */
	void recordSilence(AgencyReview review) {
		AnswerTable.Part part = this.table.lock(review);
		for (String silent : this.table.recordRest(part.id())) {
			Assignment assignment = this.assignments.get(silent);
			this.events.record(EventType.SILENCE_RECORDED, SYSTEM, assignment.directiveId(), assignment.id(),
					Map.of("review", review.number()));
			this.telling.tell(Notice.Kind.SILENCE_RECORDED, assignment);
		}
		this.table.end(part.id(), Actor.of(SYSTEM));
	}

	private static boolean proposes(AnswerCheck.Given given) {
		return given.entry().choice() == AnswerDraft.Choice.EXTENSION;
	}

}
