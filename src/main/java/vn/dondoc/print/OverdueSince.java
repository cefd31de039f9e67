package vn.dondoc.print;

import vn.dondoc.register.Movement;
import vn.dondoc.register.Register;
import vn.dondoc.statistics.Counting;
import vn.dondoc.statistics.GroupBy;
import vn.dondoc.statistics.Judging;
import vn.dondoc.statistics.Movements;
import vn.dondoc.statistics.Statistics;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** What has become of the directives that were overdue on an earlier day. */
@Component
class OverdueSince {

	private final Statistics statistics;

	private final Register register;

	private final Wording wording;

	OverdueSince(Statistics statistics, Register register, Wording wording) {
		this.statistics = statistics;
		this.register = register;
		this.wording = wording;
	}

	/** In words that add up. */
	String of(Selection selection, Viewer viewer) {
		if (selection.isPart()) {
			long done = count(selection, Movement.CLEARED_DONE, viewer);
			long still = count(selection, Movement.STILL_OVERDUE, viewer);
			long before = count(selection, Movement.OVERDUE_BEFORE, viewer);
			return text(selection, before, done, before - done - still, still,
					count(selection, Movement.BECAME_OVERDUE, viewer));
		}
		Movements moved = this.statistics
			.between(selection.since(), selection.asOf(), GroupBy.NONE, Counting.DIRECTIVES, Judging.IN_FORCE,
					selection.seenBy(viewer))
			.total();
		return text(selection, moved.overdueBefore(), moved.clearedDone(), moved.clearedOtherwise(),
				moved.stillOverdue(), moved.becameOverdue());
	}

	private String text(Selection selection, long before, long done, long otherwise, long still, long became) {
		return this.wording.of("statistics.movement", done, before, selection.since(), otherwise, still, became,
				still + became, selection.asOf());
	}

	private long count(Selection selection, Movement movement, Viewer viewer) {
		return this.register.count(selection.moved(movement), viewer);
	}

}
