package vn.dondoc.extension;

import java.time.Clock;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.stereotype.Component;

/** Says to which days deadlines may be moved today. */
@Component
class Rooms {

	private final ExtensionTable table;

	private final Limits limits;

	private final Clock clock;

	Rooms(ExtensionTable table, Limits limits, Clock clock) {
		this.table = table;
		this.limits = limits;
		this.clock = clock;
	}

	Room of(Assignment assignment) {
		int granted = (int) this.table.of(assignment.number())
			.stream()
			.filter((extension) -> extension.granted() != null)
			.count();
		return new Room(assignment.number(), assignment.deadline().date(),
				this.table.firstDeadline(assignment.id()).orElse(null), granted, this.limits,
				VietnamTime.today(this.clock));
	}

}
