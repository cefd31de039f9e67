package vn.dondoc.annex;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

	private final KnownRows known;

	private final DirectiveLifecycle lifecycle;

	private final JdbcClient jdbc;

	private final Clock clock;

	AnnexIssue(Directives directives, DirectiveLifecycle lifecycle, JdbcClient jdbc, Clock clock) {
		this.directives = directives;
		this.known = new KnownRows(directives);
		this.lifecycle = lifecycle;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The reading with the numbers of the rows that were issued from this very file
	 * before. They stay what they became, also when a person had corrected them.
	 */
	@Transactional(readOnly = true)
	public AnnexReading settle(AnnexReading reading, AgencyDirectory directory) {
		Map<Integer, String> before = new HashMap<>();
		this.jdbc.sql("""
				select annex_position, number from directive join annex on annex.id = annex_id where sha256 = ?""")
			.param(reading.sha256())
			.query((row) -> {
				before.put(row.getInt("annex_position"), row.getString("number"));
			});
		List<AnnexRow> rows = this.known.settle(reading.rows()
			.stream()
			.map((row) -> before.containsKey(row.position()) ? row.issuedAs(before.get(row.position())) : row)
			.toList(), directory);
		long errors = rows.stream().filter((row) -> row.directive() == null).mapToLong(AnnexRow::errors).sum();
		Totals read = reading.totals();
		return new AnnexReading(reading.file(), reading.sha256(), reading.preview(), rows, reading.skipped(),
				new Totals(read.rows(), read.directives(), read.assignments(), (int) errors,
						rows.stream().mapToInt(AnnexRow::warnings).sum(), before.size()));
	}

	/**
	 * What issuing would do: each row that the register holds shows its number.
	 * @param settled a reading from {@link #settle}
	 * @param asked whether a preview was asked for; false when issuing was and is refused
	 */
	@Transactional(readOnly = true)
	public AnnexReading preview(AnnexReading settled, AgencyDirectory directory, boolean asked) {
		List<NewDirective> wanted = RowDirectives.of(issuable(settled), directory, null);
		return answer(settled, asked, this.directives.known(wanted), wanted, 0);
	}

	/**
	 * Issues every row without an error, in one transaction.
	 * @param by user name of whom issues
	 */
	@Transactional
	public AnnexReading issue(AnnexReading reading, AgencyDirectory directory, String by) {
		this.directives.lockIssuing();
		AnnexReading settled = settle(reading, directory);
		List<AnnexRow> issuable = issuable(settled);
		List<NewDirective> wanted = RowDirectives.of(issuable, directory, null);
		if (this.directives.known(wanted).stream().anyMatch(Objects::isNull)) {
			wanted = RowDirectives.of(issuable, directory, record(settled, by));
		}
		List<Directives.Issued> issued = this.lifecycle.issue(wanted, by);
		int isNew = (int) issued.stream().filter(Directives.Issued::isNew).count();
		return answer(settled, false, issued.stream().map(Directives.Issued::number).toList(), wanted, isNew);
	}

	private static List<AnnexRow> issuable(AnnexReading settled) {
		return settled.rows().stream().filter((row) -> row.directive() == null && !row.hasErrors()).toList();
	}

	private long record(AnnexReading reading, String by) {
		return this.jdbc
			.sql("insert into annex (file_name, sha256, received_at, received_by) values (?, ?, ?, ?) returning id")
			.params(reading.file(), reading.sha256(), this.clock.instant().atOffset(ZoneOffset.UTC), by)
			.query(Long.class)
			.single();
	}

	private static AnnexReading answer(AnnexReading settled, boolean preview, List<String> numbers,
			List<NewDirective> wanted, int isNew) {
		Iterator<String> next = numbers.iterator();
		List<AnnexRow> rows = settled.rows()
			.stream()
			.map((row) -> (row.directive() == null && !row.hasErrors()) ? row.issuedAs(next.next()) : row)
			.toList();
		int held = (int) rows.stream().filter((row) -> row.directive() != null).count();
		int before = settled.totals().unchanged();
		int assignments = wanted.stream().mapToInt((directive) -> directive.assignments().size()).sum();
		Totals read = settled.totals();
		return new AnnexReading(settled.file(), settled.sha256(), preview, rows, settled.skipped(), new Totals(
				read.rows(), before + wanted.size(), assignments, read.errors(), read.warnings(), held - isNew));
	}

}
