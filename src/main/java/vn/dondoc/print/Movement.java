package vn.dondoc.print;

import java.util.Set;
import java.util.stream.Collectors;

import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Order;
import vn.dondoc.register.Register;
import vn.dondoc.register.Status;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/** What has become of the directives that were overdue on an earlier day. */
@Component
class Movement {

	private final Register register;

	private final Wording wording;

	Movement(Register register, Wording wording) {
		this.register = register;
		this.wording = wording;
	}

	/**
	 * In words that add up.
	 * @param overdue how many are overdue on the day of the annex
	 */
	String of(Selection selection, long overdue, Viewer viewer) {
		Set<String> before = numbers(selection.overdueOn(selection.since()), viewer);
		Set<String> still = numbers(selection.overdueOn(selection.asOf()), viewer);
		Set<String> done = numbers(selection.with(Set.of(Status.DONE_ON_TIME, Status.DONE_LATE)), viewer);
		still.retainAll(before);
		done.retainAll(before);
		int otherwise = before.size() - still.size() - done.size();
		return this.wording.of("statistics.movement", done.size(), before.size(), selection.since(), otherwise,
				still.size(), overdue - still.size(), overdue, selection.asOf());
	}

	private Set<String> numbers(DirectiveFilter filter, Viewer viewer) {
		return this.register.list(filter, Order.NUMBER, 0, ListPrinter.ALL, viewer)
			.page()
			.items()
			.stream()
			.map(DirectiveLine::number)
			.collect(Collectors.toSet());
	}

}
