package vn.dondoc.review;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.task.Task;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.lifecycle.TaskCompletion;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person answers a review for their agency: look, save, hand in. */
@Service
@Transactional
class Answering {

	private final Answers answers;

	private final AnswerTable table;

	private final AnswerDrafts drafts;

	private final Lines lines;

	private final ReviewLifecycle lifecycle;

	private final TaskCompletion completion;

	private final MessageSource messages;

	Answering(Answers answers, AnswerTable table, AnswerDrafts drafts, Lines lines, ReviewLifecycle lifecycle,
			TaskCompletion completion, MessageSource messages) {
		this.answers = answers;
		this.table = table;
		this.drafts = drafts;
		this.lines = lines;
		this.lifecycle = lifecycle;
		this.completion = completion;
		this.messages = messages;
	}

	/** The form of an answer. */
	public AnswerView view(AgencyReview review, Viewer viewer) {
		AnswerTable.Part part = visible(review, viewer);
		String whyNot = whyNot(review, part, viewer);
		Optional<AnswerDrafts.Saved> saved = (whyNot == null) ? this.drafts.find(review) : Optional.empty();
		boolean held = whyNot == null && this.lifecycle.task(review)
			.map(Task::getAssignee)
			.filter((assignee) -> !assignee.equals(viewer.username()))
			.isPresent();
		return new AnswerView(review.number(), part.name(), part.answerBy(), review.agency(), part.agencyName(),
				viewer.username(), whyNot == null, whyNot, held, saved.map(AnswerDrafts.Saved::draft).orElse(null),
				saved.map((draft) -> VietnamTime.in(draft.at())).orElse(null),
				saved.map(AnswerDrafts.Saved::version).orElse(null), this.lines.of(review));
	}

	/** The form behind a task. */
	public Optional<AnswerView> viewOfTask(String taskId, Viewer viewer) {
		return this.lifecycle.reviewOf(taskId).map((review) -> view(review, viewer));
	}

	/** Keeps what is entered. */
	public AnswerDrafts.Saved save(AgencyReview review, AnswerDraft draft, String basedOn, Viewer viewer) {
		this.answers.requireRight(review, visible(review, viewer), viewer.username());
		return this.drafts.save(review, draft, basedOn);
	}

	/** Refuses what would be refused when it is handed in. */
	public void requireWhole(AgencyReview review, AnswerDraft draft, Viewer viewer) {
		this.answers.requireWhole(review, draft, viewer.username());
	}

	/** Hands an answer in, as the form does. */
	public void handIn(AgencyReview review, AnswerDraft draft, Viewer viewer) {
		AnswerTable.Part part = visible(review, viewer);
		this.answers.requireRight(review, part, viewer.username());
		Task task = this.lifecycle.task(review).orElseThrow(() -> new AnswerOver(part.agencyName()));
		this.drafts.save(review, draft, null);
		this.completion.complete(task, viewer.username());
	}

	/** Puts the task into the person's name, whichever colleague has it. */
	public void take(AgencyReview review, Viewer viewer) {
		AnswerTable.Part part = visible(review, viewer);
		this.answers.requireRight(review, part, viewer.username());
		this.lifecycle.assign(this.lifecycle.task(review).orElseThrow(() -> new AnswerOver(part.agencyName())),
				viewer.username());
	}

	/** Where a person answers one of these, or looks at them when it is not theirs. */
	public Optional<String> pageOf(List<AgencyReview> reviews, Viewer viewer) {
		List<AgencyReview> seen = reviews.stream().filter((review) -> viewer.sees(review.agency())).toList();
		return seen.stream()
			.filter((review) -> this.table.actor(review.agency(), viewer.username()).isPresent())
			.flatMap((review) -> this.lifecycle.task(review).stream())
			.map((task) -> "/camunda/app/tasklist/default/#/?task=" + task.getId())
			.findFirst()
			.or(() -> seen.stream().findFirst().map((review) -> "/reviews/" + review.number()));
	}

	private AnswerTable.Part visible(AgencyReview review, Viewer viewer) {
		if (!viewer.sees(review.agency())) {
			throw new UnknownReview(review.number());
		}
		return this.table.lock(review);
	}

	private String whyNot(AgencyReview review, AnswerTable.Part part, Viewer viewer) {
		try {
			this.answers.requireRight(review, part, viewer.username());
			return null;
		}
		catch (NotYourAnswer | AnswerOver refusal) {
			return this.messages.getMessage((MessageSourceResolvable) refusal, LocaleContextHolder.getLocale());
		}
	}

}
