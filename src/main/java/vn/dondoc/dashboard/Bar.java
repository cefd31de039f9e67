package vn.dondoc.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Shares;

/** A bar 100 wide, cut as the statuses share it. */
record Bar(List<Part> parts) {

	static Bar of(Figures figures) {
		List<Part> parts = new ArrayList<>();
		Shares shares = Shares.of(figures);
		if (shares != null) {
			BigDecimal x = BigDecimal.ZERO;
			x = add(parts, "DONE_ON_TIME", x, shares.doneOnTime());
			x = add(parts, "DONE_LATE", x, shares.doneLate());
			x = add(parts, "IN_PROGRESS_ON_TIME", x, shares.inProgressOnTime());
			add(parts, "IN_PROGRESS_OVERDUE", x, shares.inProgressOverdue());
		}
		return new Bar(parts);
	}

	private static BigDecimal add(List<Part> parts, String status, BigDecimal x, BigDecimal width) {
		if (width.signum() > 0) {
			parts.add(new Part(status, x, width));
		}
		return x.add(width);
	}

	record Part(String status, BigDecimal x, BigDecimal width) {
	}

}
