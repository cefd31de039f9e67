package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** Refuses a table by which somebody would not be told, or told two things at once. */
@Component
class TableCheck {

	private static final int MOST_ROWS = 100;

	/**
	 * The table of rows that make sense.
	 * @throws WrongTable with everything that is wrong
	 */
	Table require(List<Row> rows) {
		List<Fault> faults = faults(rows);
		if (!faults.isEmpty()) {
			throw new WrongTable(faults);
		}
		return new Table(List.copyOf(rows));
	}

	/**
	 * What is wrong with rows; how they go together is asked only when each makes sense.
	 */
	List<Fault> faults(List<Row> rows) {
		if (rows.isEmpty()) {
			return List.of(Fault.ofTable("policy.fault.empty"));
		}
		if (rows.size() > MOST_ROWS) {
			return List.of(Fault.ofTable("policy.fault.rows", MOST_ROWS));
		}
		List<Fault> faults = new ArrayList<>();
		rows.forEach((row) -> faults.addAll(RowCheck.faults(row)));
		if (faults.isEmpty()) {
			faults.addAll(Overlaps.of(rows));
		}
		if (faults.isEmpty()) {
			faults.addAll(new Steps(rows).faults());
		}
		return faults;
	}

	/** What the office may want, and should know of. The rows have no faults. */
	List<Fault> warnings(List<Row> rows) {
		return new Silences(rows).warnings();
	}

}
