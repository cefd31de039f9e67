package vn.dondoc.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.notification.Notice;
import vn.dondoc.notification.Outbox;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of an assignment whom the policy names. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

	private final Policy policy;

	private final People people;

	private final Outbox outbox;

	private final JdbcClient jdbc;

	Telling(Policy policy, People people, Outbox outbox, JdbcClient jdbc) {
		this.policy = policy;
		this.people = people;
		this.outbox = outbox;
		this.jdbc = jdbc;
	}

	/** Tells of something that has just happened; nobody when the policy says nothing. */
	public void tell(Notice.Kind kind, Assignment assignment) {
		this.policy.on(kind, 0, subject(assignment)).ifPresent((rule) -> tell(kind, assignment, rule));
	}

	/** Tells what a rule says. */
	public void tell(Notice.Kind kind, Assignment assignment, Rule rule) {
		this.outbox.notify(new Notice(kind, rule.level(), rule.urgent()), assignment.id(),
				recipients(rule.tell(), assignment));
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

	private Set<String> recipients(Set<String> roles, Assignment assignment) {
		Set<String> usernames = new LinkedHashSet<>();
		for (String role : roles) {
			switch (role) {
				case "officer" -> Optional.ofNullable(assignment.officer()).ifPresent(usernames::add);
				case "officer-or-head" -> {
					if (assignment.officer() != null) {
						usernames.add(assignment.officer());
					}
					else {
						add(usernames, this.people.headsOf(assignment.agency()));
					}
				}
				case "agency-head" -> add(usernames, this.people.headsOf(assignment.agency()));
				case "supervisor" -> add(usernames, this.people.supervisorsOf(assignment.agency()));
				case "leadership" -> add(usernames, this.people.leadership());
				default -> throw new IllegalStateException("escalation-policy tells an unknown role: " + role);
			}
		}
		return usernames;
	}

	private static void add(Set<String> usernames, List<Person> people) {
		people.forEach((person) -> usernames.add(person.username()));
	}

}
