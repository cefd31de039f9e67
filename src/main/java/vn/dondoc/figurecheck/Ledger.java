package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.figurecheck.Finding.Severity;

/** What has been compared so far, and what did not fit. */
final class Ledger {

	private final Map<Rule, Integer> checked = new EnumMap<>(Rule.class);

	private final List<Finding> findings = new ArrayList<>();

	private String part;

	void begin(String part) {
		this.part = part;
	}

	/** Notes that something was compared; returns whether it does not fit. */
	boolean wrong(Rule rule, boolean fits) {
		this.checked.merge(rule, 1, Integer::sum);
		return !fits;
	}

	void contradiction(Rule rule, String where, Long stated, Long expected, String text, List<String> reasons) {
		add(Severity.CONTRADICTION, rule, where, stated, expected, text, reasons);
	}

	void unexplained(Rule rule, String where, Long stated, Long expected, String text, List<String> reasons) {
		add(Severity.UNEXPLAINED, rule, where, stated, expected, text, reasons);
	}

	private void add(Severity severity, Rule rule, String where, Long stated, Long expected, String text,
			List<String> reasons) {
		Long difference = (stated != null && expected != null) ? stated - expected : null;
		this.findings.add(new Finding(rule, severity, this.part, where, stated, expected, difference, text,
				List.copyOf(reasons)));
	}

	Map<Rule, Integer> checked() {
		return this.checked;
	}

	List<Finding> findings() {
		return this.findings;
	}

}
