package vn.dondoc.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.directive.Deadline;
import vn.dondoc.office.PrintedCell;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Order;
import vn.dondoc.register.Register;
import vn.dondoc.register.Status;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is overdue and what falls due soon at each agency: two questions to the register,
 * however many agencies there are.
 */
@Component
class AgencyTasks {

	private final Register register;

	private final ParticularsQueries particulars;

	private final Agencies agencies;

	private final Wording wording;

	AgencyTasks(Register register, ParticularsQueries particulars, Agencies agencies, Wording wording) {
		this.register = register;
		this.particulars = particulars;
		this.agencies = agencies;
		this.wording = wording;
	}

	/** A directive as a letter names it to one agency. */
	record Task(PrintedCell title, PrintedCell documents, String deadline, LocalDate date) {
	}

	/** One agency's. */
	record OfAgency(String code, String name, List<Task> overdue, List<Task> due) {
	}

	@Transactional(readOnly = true)
	public Collection<OfAgency> overdueAndDue(Selection selection, Viewer viewer) {
		Map<String, OfAgency> found = new LinkedHashMap<>();
		gather(selection.overdueOn(selection.asOf()), Status.IN_PROGRESS_OVERDUE, selection, viewer, found);
		gather(selection.due(), Status.IN_PROGRESS_ON_TIME, selection, viewer, found);
		found.values().forEach((agency) -> {
			agency.overdue().sort(Comparator.comparing(Task::date));
			agency.due().sort(Comparator.comparing(Task::date));
		});
		return found.values();
	}

	private void gather(DirectiveFilter filter, Status status, Selection selection, Viewer viewer,
			Map<String, OfAgency> found) {
		List<DirectiveLine> lines = AllLines.of(this.register, filter, Order.URGENCY, viewer);
		Map<String, Particulars> held = this.particulars.of(lines.stream().map(DirectiveLine::number).toList(),
				selection.asOf());
		for (DirectiveLine line : lines) {
			DirectiveCells cells = new DirectiveCells(line, held.get(line.number()), this.agencies.directory(),
					this.wording);
			for (DirectiveLine.Lead lead : line.leads()) {
				Particulars own = held.get(line.number());
				Deadline deadline = own.deadlineOf(lead.code());
				boolean meant = lead.status() == status && viewer.sees(lead.code())
						&& (selection.agency() == null || selection.agency().equals(lead.code()))
						&& (status == Status.IN_PROGRESS_OVERDUE
								|| (within(deadline, selection) && !own.awaitsVerification(lead.code())));
				if (meant) {
					OfAgency agency = found.computeIfAbsent(lead.code(),
							(code) -> new OfAgency(code, lead.name(), new ArrayList<>(), new ArrayList<>()));
					((status == Status.IN_PROGRESS_OVERDUE) ? agency.overdue() : agency.due())
						.add(new Task(cells.title(), cells.documents(), cells.deadline(deadline), deadline.date()));
				}
			}
		}
	}

	private static boolean within(Deadline deadline, Selection selection) {
		return deadline.date() != null && !deadline.date().isBefore(selection.asOf())
				&& !deadline.date().isAfter(selection.dueBy());
	}

}
