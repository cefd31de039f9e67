package vn.dondoc.print;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Order;
import vn.dondoc.register.Page;
import vn.dondoc.register.Register;
import vn.dondoc.web.Viewer;

/** Everything that a filter finds in the register, however much it is. */
final class AllLines {

	private static final int AT_ONCE = 10_000;

	private AllLines() {
	}

	/** To be called where all of it is read of one moment. */
	static List<DirectiveLine> of(Register register, DirectiveFilter filter, Order order, Viewer viewer) {
		return of(register, filter, order, viewer, AT_ONCE);
	}

	static List<DirectiveLine> of(Register register, DirectiveFilter filter, Order order, Viewer viewer, int atOnce) {
		List<DirectiveLine> lines = new ArrayList<>();
		Page<DirectiveLine> page;
		int next = 0;
		do {
			page = register.list(filter, order, next++, atOnce, viewer).page();
			lines.addAll(page.items());
		}
		while (page.page() < page.last());
		return lines;
	}

}
