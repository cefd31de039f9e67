package vn.dondoc.policy;

import java.util.Collection;
import java.util.List;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.notification.Notice;
import vn.dondoc.notification.RoleNotices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of assignments whom the policy names. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

	private final Policy policy;

	private final RoleNotices notices;

	private final JdbcClient jdbc;

	Telling(Policy policy, RoleNotices notices, JdbcClient jdbc) {
		this.policy = policy;
		this.notices = notices;
		this.jdbc = jdbc;
	}

	/**
	 * Tells of something that has just happened.
	 * @return how many people are told; nobody when the policy says nothing
	 */
	public int tell(Notice.Kind kind, Assignment assignment) {
		return this.policy.on(kind, 0, subject(assignment)).map((rule) -> tell(kind, assignment, rule)).orElse(0);
	}

	/**
	 * Tells what a rule says.
	 * @return how many people are told
	 */
	public int tell(Notice.Kind kind, Assignment assignment, Rule rule) {
		return this.notices.add(new Notice(kind, rule.level(), rule.urgent()), rule.tell(), assignment.id());
	}

	/**
	 * Tells of every open assignment of directives that were just issued: one statement
	 * for each row of the table, whatever their number.
	 */
	public void tellIssued(Collection<Long> directiveIds) {
		if (directiveIds.isEmpty()) {
			return;
		}
		for (Row row : this.policy.rows(Notice.Kind.ASSIGNED)) {
			Rule rule = row.rule();
			this.notices.addIssued(new Notice(Notice.Kind.ASSIGNED, rule.level(), rule.urgent()), rule.tell(),
					directiveIds, anyIfNone(row.priorities(), Vocabulary.PRIORITIES),
					anyIfNone(row.agencyKinds(), Vocabulary.AGENCY_KINDS));
		}
	}

	/** What the policy decides by for an assignment. */
	public Policy.Subject subject(Assignment assignment) {
		return this.jdbc
			.sql("""
					select priority, kind as agency_kind from directive, agency where directive.id = ? and agency.code = ?""")
			.params(assignment.directiveId(), assignment.agency())
			.query(Policy.Subject.class)
			.single();
	}

	private static List<String> anyIfNone(List<String> some, List<String> all) {
		return some.isEmpty() ? all : some;
	}

}
