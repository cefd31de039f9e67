package vn.dondoc.extension;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.lifecycle.OpenSteps;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task of a decision, as its form in Tasklist shows it. */
@Component
class DecisionForms {

	private final ExtensionLifecycle lifecycle;

	private final ExtensionTable table;

	private final Decisions decisions;

	private final Rooms rooms;

	private final Assignments assignments;

	private final Drafts drafts;

	private final OpenSteps open;

	private final Clock clock;

	DecisionForms(ExtensionLifecycle lifecycle, ExtensionTable table, Decisions decisions, Rooms rooms,
			Assignments assignments, Drafts drafts, OpenSteps open, Clock clock) {
		this.lifecycle = lifecycle;
		this.table = table;
		this.decisions = decisions;
		this.rooms = rooms;
		this.assignments = assignments;
		this.drafts = drafts;
		this.open = open;
		this.clock = clock;
	}

	/**
	 * @throws UnknownExtension for a task that is none of these, or not for this person
	 */
	@Transactional(readOnly = true)
	DecisionForm of(String taskId, Viewer viewer) {
		String number = this.lifecycle.numberOf(taskId)
			.filter((found) -> viewer.seesEverything())
			.orElseThrow(() -> new UnknownExtension(taskId));
		Assignment assignment = this.assignments.get(number);
		Optional<Drafts.Saved> saved = this.drafts.saved(number, Drafts.Step.DECIDE, viewer.username());
		String whyNot = this.open.whyNot(assignment, Drafts.Step.DECIDE, viewer);
		List<Extension> all = this.table.of(number);
		return new DecisionForm(number, Assignment.directiveOf(number), viewer.username(),
				this.drafts.find(number, Drafts.Step.DECIDE, viewer.username(), Decision.class).orElse(null),
				saved.map((draft) -> VietnamTime.in(draft.at())).orElse(null),
				saved.map(Drafts.Saved::version).orElse(null), whyNot == null, whyNot, false,
				ChronoUnit.DAYS.between(VietnamTime.today(this.clock), assignment.deadline().date()), all.get(0),
				all.subList(1, all.size()), this.rooms.of(assignment).to());
	}

	/**
	 * Keeps what is being entered.
	 * @param basedOn see {@link Drafts#save}
	 */
	@Transactional
	Drafts.Saved save(String number, Decision entered, String basedOn, Viewer viewer) {
		this.assignments.requireRight(this.assignments.get(number), Drafts.Step.DECIDE, viewer.username());
		return this.drafts.save(number, Drafts.Step.DECIDE, viewer.username(), entered, basedOn);
	}

	/** Refuses what handing in would refuse. */
	@Transactional(readOnly = true)
	void requireFitting(String number, Decision entered) {
		this.decisions.requireFitting(number, entered);
	}

}
