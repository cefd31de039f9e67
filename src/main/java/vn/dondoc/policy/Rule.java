package vn.dondoc.policy;

import java.util.Set;

/**
 * What the policy says of one case.
 *
 * @param level how strongly: counted from 1 for reminders and, apart, for what is
 * overdue; 0 where there are no steps
 * @param tell roles to be told; {@code officer-or-head} is the head where no officer is
 * named
 * @param urgent whether they are told at once
 * @param repeatAfter days after which it is told again; null when it is told once
 */
public record Rule(int level, Set<String> tell, boolean urgent, Integer repeatAfter) {

	static final String OFFICER_OR_HEAD = "officer-or-head";

}
