package vn.dondoc.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.directive.Priority;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a list of assignments says of the directives they belong to. */
@Repository
class DirectiveTitles {

	private final JdbcClient jdbc;

	DirectiveTitles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By the directive's number. */
	Map<String, Titled> of(List<AssignmentLine> lines) {
		return this.jdbc.sql("select number, title, priority from directive where number = any(?)")
			.param(lines.stream().map(AssignmentLine::directive).distinct().toArray(String[]::new))
			.query((row, i) -> Map.entry(row.getString("number"),
					new Titled(row.getString("title"), Priority.valueOf(row.getString("priority")))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** A directive by its title. */
	record Titled(String title, Priority priority) {

		public boolean urgent() {
			return this.priority == Priority.URGENT;
		}

	}

}
