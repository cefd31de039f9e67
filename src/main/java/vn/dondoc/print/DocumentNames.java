package vn.dondoc.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.dondoc.directive.SourceDocument;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How source documents are cited in full. */
@Repository
class DocumentNames {

	private final JdbcClient jdbc;

	DocumentNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * By symbol, or by text where there is none; the fullest citation of each document
	 * that gave something which this person may see.
	 */
	Map<String, String> byKey(Viewer viewer) {
		Map<String, String> names = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					select distinct on (key) coalesce(symbol, text) as key, symbol, date, text from directive_document
					where :everything or directive_id in (select directive_id from assignment where agency_code = any(:agencies))
					order by key, date nulls last, length(text) desc""")
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row) -> {
				names.put(row.getString("key"), DirectiveCells.citation(new SourceDocument(row.getString("symbol"),
						row.getObject("date", LocalDate.class), row.getString("text"))));
			});
		return names;
	}

}
