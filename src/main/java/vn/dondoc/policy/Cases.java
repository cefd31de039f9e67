package vn.dondoc.policy;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says for which directives and agencies something is so. */
final class Cases {

	private Cases() {
	}

	/**
	 * The finding itself when it is so for all, else with the first case it is so for.
	 */
	static Fault name(Fault finding, List<Policy.Subject> subjects) {
		if (subjects.size() == Vocabulary.PRIORITIES.size() * Vocabulary.AGENCY_KINDS.size()) {
			return finding;
		}
		boolean anyAgency = subjects.size() % Vocabulary.AGENCY_KINDS.size() == 0;
		return Fault.at(finding.row(), finding.field(), anyAgency ? "policy.case.priority" : "policy.case",
				new DefaultMessageSourceResolvable(finding.getCodes(), finding.getArguments()),
				word("policy.priority.", subjects.get(0).priority()),
				word("policy.kind.", subjects.get(0).agencyKind()));
	}

	static MessageSourceResolvable word(String prefix, String name) {
		return new DefaultMessageSourceResolvable(prefix + name);
	}

}
