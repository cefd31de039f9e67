package vn.dondoc.bulk;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a page names the assignments that somebody chose. */
@Repository
class BulkTitles {

	private final JdbcClient jdbc;

	BulkTitles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By number, those that the person may see. */
	Map<String, Titled> of(Collection<String> numbers, Viewer viewer) {
		return this.jdbc.sql("""
				select assignment.number, directive.number as directive, title, agency.name as agency
				from assignment join directive on directive.id = directive_id join agency on agency.code = agency_code
				where assignment.number = any(:numbers) and (:everything or agency_code = any(:agencies))""")
			.param("numbers", numbers.toArray(String[]::new))
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query(Titled.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Titled::number, (one) -> one));
	}

	/** One of them. */
	record Titled(String number, String directive, String title, String agency) {
	}

}
