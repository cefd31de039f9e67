package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recognises a directive whose deadline has been moved since it was issued: a list that
 * was printed afterwards shows the later deadline, and beside it the first one.
 */
final class MovedDeadlines {

	private final JdbcClient jdbc;

	MovedDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By what the register knows each of these directives, or would. */
	List<String> fingerprints(List<NewDirective> directives) {
		List<NewDirective> extended = directives.stream()
			.filter((directive) -> directive.originalDeadline() != null && directive.deadline().date() != null)
			.toList();
		if (extended.isEmpty()) {
			return directives.stream().map(Fingerprint::of).toList();
		}
		Set<String> asPrinted = held(extended);
		List<Moved> moved = moved(extended);
		return directives.stream()
			.map((directive) -> (directive.originalDeadline() != null && !asPrinted.contains(Fingerprint.of(directive)))
					? before(directive, moved) : Fingerprint.of(directive))
			.toList();
	}

	private static String before(NewDirective directive, List<Moved> moved) {
		return moved.stream()
			.filter((candidate) -> candidate.to().equals(directive.deadline().date()))
			.filter((candidate) -> candidate.fingerprint().equals(Fingerprint.of(directive, candidate.from())))
			.map(Moved::fingerprint)
			.findFirst()
			.orElseGet(() -> Fingerprint.of(directive));
	}

	private Set<String> held(List<NewDirective> extended) {
		return new HashSet<>(this.jdbc.sql("select fingerprint from directive where fingerprint = any(?)")
			.param(extended.stream().map(Fingerprint::of).toArray(String[]::new))
			.query(String.class)
			.list());
	}

	private List<Moved> moved(List<NewDirective> extended) {
		return this.jdbc
			.sql("""
					select distinct fingerprint, directive.deadline_text, directive.deadline_kind, directive.deadline_date, moved.date
					from assignment_deadline moved
					join assignment on assignment.id = assignment_id
					join directive on directive.id = directive_id
					where moved.date = any(cast(? as text[])::date[]) and moved.date <> directive.deadline_date""")
			.param(extended.stream()
				.map((directive) -> directive.deadline().date().toString())
				.distinct()
				.toArray(String[]::new))
			.query((row, i) -> new Moved(row.getString("fingerprint"),
					new Deadline(row.getString("deadline_text"), Deadline.Kind.valueOf(row.getString("deadline_kind")),
							row.getObject("deadline_date", LocalDate.class)),
					row.getObject("date", LocalDate.class)))
			.list();
	}

	/** A directive with a deadline that an assignment of it got later. */
	private record Moved(String fingerprint, Deadline from, LocalDate to) {
	}

}
