package vn.dondoc.office;

import java.util.List;
import java.util.Map;

/**
 * What a printed annex or letter says, before it is a file.
 *
 * @param template name of the template it is printed from
 * @param fields single texts by the name of their placeholder in the template, such as
 * {@code tieuDe}; a placeholder without a field stays empty
 * @param paragraphs the text above the table, one paragraph each
 * @param table the table; null for none
 */
public record PrintedDocument(String template, Map<String, String> fields, List<String> paragraphs,
		PrintedTable table) {

	public PrintedDocument {
		fields = Map.copyOf(fields);
		paragraphs = List.copyOf(paragraphs);
	}

}
