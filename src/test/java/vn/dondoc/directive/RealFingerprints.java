package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;

import vn.dondoc.directive.NewDirective.NamedAgency;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives directives that a test wrote into the register the fingerprints of issued ones.
 */
public final class RealFingerprints {

	private RealFingerprints() {
	}

	public static void give(JdbcClient jdbc) {
		jdbc.sql("""
				select number, title, deadline_text, deadline_kind, deadline_date,
				  (select coalesce(array_agg(coalesce(symbol, '') || '|' || text order by position), '{}')
				   from directive_document where directive_id = directive.id) as documents,
				  (select array_agg(agency_code order by position) from directive_agency
				   where directive_id = directive.id and role = 'LEAD') as leads
				from directive""")
			.query((row, i) -> new String[] { row.getString("number"), of(row.getString("title"),
					(String[]) row.getArray("documents").getArray(), (String[]) row.getArray("leads").getArray(),
					new Deadline(row.getString("deadline_text"), Deadline.Kind.valueOf(row.getString("deadline_kind")),
							row.getObject("deadline_date", LocalDate.class))) })
			.list()
			.forEach((directive) -> jdbc.sql("update directive set fingerprint = ? where number = ?")
				.params(directive[1], directive[0])
				.update());
	}

	private static String of(String title, String[] documents, String[] leads, Deadline deadline) {
		List<SourceDocument> cited = List.of(documents).stream().map((document) -> {
			String[] parts = document.split("\\|", 2);
			return new SourceDocument(parts[0].isEmpty() ? null : parts[0], null, parts[1]);
		}).toList();
		return Fingerprint.of(new NewDirective(title, null, cited,
				List.of(leads).stream().map((code) -> new NamedAgency(code, code)).toList(), List.of(), deadline, null,
				null, List.of(), null));
	}

}
