package vn.dondoc.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.dondoc.directive.SourceDocument;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How source documents are cited in full. */
@Repository
class DocumentNames {

	private final JdbcClient jdbc;

	DocumentNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By symbol, or by text where there is none; the fullest citation of each. */
	Map<String, String> byKey() {
		Map<String, String> names = new LinkedHashMap<>();
		this.jdbc.sql("""
				select distinct on (key) coalesce(symbol, text) as key, symbol, date, text from directive_document
				order by key, date nulls last, length(text) desc""").query((row) -> {
			names.put(row.getString("key"), DirectiveCells.citation(new SourceDocument(row.getString("symbol"),
					row.getObject("date", LocalDate.class), row.getString("text"))));
		});
		return names;
	}

}
