package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.task.Task;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.assignment.NotYourStep;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an assignment's page of extensions shows to a person. */
@Component
class ExtensionOffer {

	private final Subjects subjects;

	private final ExtensionTable table;

	private final Rooms rooms;

	private final ExtensionLifecycle lifecycle;

	private final Assignments assignments;

	private final MessageSource messages;

	ExtensionOffer(Subjects subjects, ExtensionTable table, Rooms rooms, ExtensionLifecycle lifecycle,
			Assignments assignments, MessageSource messages) {
		this.subjects = subjects;
		this.table = table;
		this.rooms = rooms;
		this.lifecycle = lifecycle;
		this.assignments = assignments;
		this.messages = messages;
	}

	@Transactional(readOnly = true)
	Shown of(String number, Viewer viewer) {
		Assignment assignment = this.assignments.get(number);
		List<Extension> all = this.table.of(number);
		boolean waits = !all.isEmpty() && all.get(0).isPending();
		Task task = (waits && viewer.has(Roles.STANDING_BODY)) ? this.lifecycle.task(number) : null;
		Room room = this.rooms.of(assignment);
		boolean offered = false;
		String whyNot = null;
		try {
			this.assignments.requireRight(assignment, Drafts.Step.PROPOSE, viewer.username());
			room.requireAny();
			offered = !waits;
		}
		catch (NotYourStep refusal) {
			// whoever only reads needs no word about it
		}
		catch (WrongStep refusal) {
			whyNot = this.messages.getMessage(refusal, LocaleContextHolder.getLocale());
		}
		return new Shown(this.subjects.of(number), all, offered ? room.from() : null, offered ? room.to() : null,
				whyNot, (task != null) ? task.getId() : null);
	}

	/**
	 * The page.
	 *
	 * @param from the first day that can be proposed; null when this person proposes
	 * nothing now
	 * @param to the last such day
	 * @param whyNot why nothing can be proposed; null for whom it is not to do so
	 * @param task id of the task at which the decision waits; null when not for this
	 * person
	 */
	record Shown(Subject subject, List<Extension> extensions, LocalDate from, LocalDate to, String whyNot,
			String task) {
	}

}
