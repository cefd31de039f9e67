package vn.dondoc.annex;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.dondoc.directive.Directives;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.lifecycle.DirectiveLifecycle;
import vn.dondoc.organisation.AgencyDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the rows of an annex into directives. What the register holds already stays as it
 * is, whichever file it came in, so sending a file again issues nothing twice.
 */
@Service
class AnnexIssue {

	private final Directives directives;

	private final DirectiveLifecycle lifecycle;

	private final JdbcClient jdbc;

	private final Clock clock;

	AnnexIssue(Directives directives, DirectiveLifecycle lifecycle, JdbcClient jdbc, Clock clock) {
		this.directives = directives;
		this.lifecycle = lifecycle;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What issuing would do: each row that the register holds shows its number.
	 * @param asked whether a preview was asked for; false when issuing was and is refused
	 */
	@Transactional(readOnly = true)
	public AnnexReading preview(AnnexReading reading, AgencyDirectory directory, boolean asked) {
		List<AnnexRow> issuable = issuable(reading);
		List<NewDirective> wanted = RowDirectives.of(issuable, directory, null);
		List<String> known = this.directives.known(wanted);
		int unchanged = (int) known.stream().filter(Objects::nonNull).count();
		return answer(reading, asked, known, wanted, unchanged);
	}

	/**
	 * Issues every row without an error, in one transaction.
	 * @param by user name of whom issues
	 */
	@Transactional
	public AnnexReading issue(AnnexReading reading, AgencyDirectory directory, String by) {
		List<AnnexRow> issuable = issuable(reading);
		List<NewDirective> wanted = RowDirectives.of(issuable, directory, null);
		if (this.directives.known(wanted).stream().anyMatch(Objects::isNull)) {
			wanted = RowDirectives.of(issuable, directory, record(reading, by));
		}
		List<Directives.Issued> issued = this.lifecycle.issue(wanted, by);
		int unchanged = (int) issued.stream().filter((directive) -> !directive.isNew()).count();
		return answer(reading, false, issued.stream().map(Directives.Issued::number).toList(), wanted, unchanged);
	}

	private static List<AnnexRow> issuable(AnnexReading reading) {
		return reading.rows().stream().filter((row) -> !row.hasErrors()).toList();
	}

	private long record(AnnexReading reading, String by) {
		return this.jdbc
			.sql("insert into annex (file_name, sha256, received_at, received_by) values (?, ?, ?, ?) returning id")
			.params(reading.file(), reading.sha256(), this.clock.instant().atOffset(ZoneOffset.UTC), by)
			.query(Long.class)
			.single();
	}

	private static AnnexReading answer(AnnexReading reading, boolean preview, List<String> numbers,
			List<NewDirective> wanted, int unchanged) {
		List<AnnexRow> rows = new ArrayList<>();
		int next = 0;
		for (AnnexRow row : reading.rows()) {
			rows.add(row.hasErrors() ? row : row.issuedAs(numbers.get(next++)));
		}
		int assignments = wanted.stream().mapToInt((directive) -> directive.assignments().size()).sum();
		Totals read = reading.totals();
		return new AnnexReading(reading.file(), reading.sha256(), preview, rows, reading.skipped(),
				new Totals(read.rows(), wanted.size(), assignments, read.errors(), read.warnings(), unchanged));
	}

}
