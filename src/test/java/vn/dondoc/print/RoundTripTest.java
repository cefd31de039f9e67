package vn.dondoc.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.annex.AgencyName;
import vn.dondoc.annex.AnnexFile;
import vn.dondoc.annex.AnnexIntake;
import vn.dondoc.annex.AnnexReading;
import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.Corrections;
import vn.dondoc.annex.Defaults;
import vn.dondoc.annex.OutstandingName;
import vn.dondoc.office.DocumentPrinter;
import vn.dondoc.office.PrintedDocument;
import vn.dondoc.office.PrintedLine;
import vn.dondoc.register.DirectiveFilter;
import vn.dondoc.register.DirectiveLine;
import vn.dondoc.register.Order;
import vn.dondoc.register.Register;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list that was printed is taken in again without a question and issues nothing new.
 */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class RoundTripTest {

	private static final Viewer STANDING_BODY = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	@Autowired
	private List<Annex> annexes;

	@Autowired
	private DocumentPrinter printer;

	@Autowired
	private AnnexIntake intake;

	@Autowired
	private Register register;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void record() {
		this.clock.set("2025-12-24T17:00:00+07:00");
		Year.in(this.jdbc);
	}

	@ParameterizedTest
	@CsvSource({ "overdue,docx,SECTION,71", "overdue,xlsx,SECTION,71", "due,docx,SECTION,258", "due,xlsx,DOCUMENT,258",
			"results,docx,DOCUMENT,1298", "results,xlsx,SECTION,1298" })
	void whatWasPrintedIsRead(String kind, String format, Selection.Grouping groupBy, int rows) {
		Annex annex = this.annexes.stream().filter((one) -> one.id().equals(kind)).findFirst().orElseThrow();
		Selection selection = new Selection(SeededYear.DAY, null, SeededYear.DAY.plusDays(7), null, null, null, groupBy)
			.complete(SeededYear.DAY);
		PrintedDocument printed = annex.of(selection, STANDING_BODY);
		byte[] content = format.equals("docx") ? this.printer.word(printed) : this.printer.excel(printed);

		AnnexFile file = new AnnexFile(kind + "." + format, content, Defaults.none());
		long before = directives();
		AnnexReading reading = this.intake.issue(file, Corrections.none(), false, "thuongtruc");

		assertThat(reading.rows()).flatExtracting(AnnexRow::problems).isEmpty();
		assertThat(reading.totals().warnings() + reading.totals().errors()).isZero();
		assertThat(reading.rows()).hasSize(rows);
		compare(reading.rows(), printed);
		assertThat(reading.totals().unchanged()).isEqualTo(rows);
		assertThat(directives()).isEqualTo(before);
		if (kind.equals("overdue")) {
			AnnexReading preview = this.intake.preview(file, Corrections.none());
			assertThat(preview.rows()).isEqualTo(reading.rows());
		}
	}

	private void compare(List<AnnexRow> rows, PrintedDocument printed) {
		Map<String, DirectiveLine> lines = AllLines
			.of(this.register, DirectiveFilter.ALL, Order.NUMBER, STANDING_BODY, 500)
			.stream()
			.collect(Collectors.toMap(DirectiveLine::number, Function.identity()));
		List<PrintedLine> printedRows = printed.table()
			.lines()
			.stream()
			.filter((line) -> line.kind() == PrintedLine.Kind.ROW)
			.toList();
		int last = printed.table().columns().size() - 1;
		List<String> wrong = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			AnnexRow row = rows.get(i);
			DirectiveLine line = lines.remove(row.directive());
			check(wrong, row, "title", row.title(), line.title());
			check(wrong, row, "section", row.section(), line.section());
			check(wrong, row, "documents", row.documents(), line.documents());
			check(wrong, row, "leads", leads(row.directive()), row.leads().stream().map(AgencyName::code).toList());
			boolean moved = row.originalDeadline() != null;
			check(wrong, row, "deadline", (moved ? row.originalDeadline() : row.deadline()).date(),
					line.deadline().date());
			check(wrong, row, "kind", (moved ? row.originalDeadline() : row.deadline()).kind(), line.deadline().kind());
			if (moved) {
				check(wrong, row, "extended", row.deadline().date(), line.extended().latest());
			}
			if (printed.table().columns().get(last).heading().equals("Tiến độ")) {
				String result = printedRows.get(i).cells().get(last - 1).text();
				check(wrong, row, "result", row.result(), result.isEmpty() ? null : result);
				check(wrong, row, "progress", row.progress().name(), switch (line.status()) {
					case DONE_ON_TIME -> "DONE_ON_TIME";
					case DONE_LATE -> "DONE_LATE";
					default -> "IN_PROGRESS";
				});
			}
			else {
				checkOutstanding(wrong, row, line);
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static void checkOutstanding(List<String> wrong, AnnexRow row, DirectiveLine line) {
		List<String> open = line.unfinished().stream().map(DirectiveLine.Lead::code).toList();
		boolean all = row.outstandingCount() != null && row.outstandingCount().notDone() == row.outstandingCount().of();
		if (!all) {
			check(wrong, row, "outstanding", row.outstanding().stream().map(OutstandingName::code).toList(), open);
		}
		if (line.done().of() > 1) {
			check(wrong, row, "count", row.outstandingCount().notDone() + "/" + row.outstandingCount().of(),
					open.size() + "/" + line.done().of());
		}
	}

	private static void check(List<String> wrong, AnnexRow row, String what, Object read, Object held) {
		if (!Objects.equals(read, held)) {
			wrong.add(row.directive() + " " + what + ": " + read + " <> " + held);
		}
	}

	private List<String> leads(String number) {
		return this.jdbc.sql("""
				select agency_code from directive_agency join directive on directive.id = directive_id
				where number = ? and role = 'LEAD' order by position""").param(number).query(String.class).list();
	}

	private long directives() {
		return this.jdbc.sql("select count(*) from directive").query(Long.class).single();
	}

}
