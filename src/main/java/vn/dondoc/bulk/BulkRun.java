package vn.dondoc.bulk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.web.Problems;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries one assignment after the other, each in a transaction of its own. */
@Service
class BulkRun {

	private final BulkSteps steps;

	private final Problems problems;

	private final SecurityEvents events;

	private final TransactionTemplate separately;

	BulkRun(BulkSteps steps, Problems problems, SecurityEvents events, PlatformTransactionManager transactions) {
		this.steps = steps;
		this.problems = problems;
		this.events = events;
		this.separately = new TransactionTemplate(transactions,
				new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
	}

	List<BulkItem> run(BulkOrder order, Viewer viewer, HttpServletRequest request) {
		List<BulkItem> items = order.numbers().stream().map((number) -> item(order, number, viewer, request)).toList();
		record(SecurityEventKind.FORBIDDEN, HttpStatus.FORBIDDEN, items, viewer, request);
		record(SecurityEventKind.NOT_VISIBLE, HttpStatus.NOT_FOUND, items, viewer, request);
		return items;
	}

	private BulkItem item(BulkOrder order, String number, Viewer viewer, HttpServletRequest request) {
		try {
			this.separately.executeWithoutResult((status) -> this.steps.take(order, number, viewer));
			return BulkItem.done(number);
		}
		catch (RuntimeException ex) {
			return BulkItem.refused(number, this.problems.of(ex, request));
		}
	}

	/** The answer as a whole is 200, which would hide what somebody may not do. */
	private void record(SecurityEventKind kind, HttpStatus status, List<BulkItem> items, Viewer viewer,
			HttpServletRequest request) {
		List<String> numbers = items.stream()
			.filter((item) -> !item.ok() && item.problem().getStatus() == status.value())
			.map(BulkItem::number)
			.toList();
		if (!numbers.isEmpty()) {
			this.events.record(kind, viewer.username(), request, numbers.size() + " × " + numbers.get(0));
		}
	}

}
