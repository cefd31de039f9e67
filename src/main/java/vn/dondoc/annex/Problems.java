package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.annex.Problem.Severity;

/** The problems of one row while it is being read. */
final class Problems {

	private final List<Problem> found = new ArrayList<>();

	void error(String field, String code, List<String> suggestions, Object... details) {
		add(Severity.ERROR, field, code, suggestions, details);
	}

	void warn(String field, String code, List<String> suggestions, Object... details) {
		add(Severity.WARNING, field, code, suggestions, details);
	}

	void add(Severity severity, String field, String code, List<String> suggestions, Object... details) {
		this.found
			.add(new Problem(severity, field, code, Messages.text("annex.problem." + code, details), suggestions));
	}

	List<Problem> found() {
		return this.found;
	}

}
