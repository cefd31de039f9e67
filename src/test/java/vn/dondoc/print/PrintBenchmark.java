package vn.dondoc.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.dondoc.office.DocumentPrinter;
import vn.dondoc.office.PrintedDocument;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.SeededYear;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Prints everything of the made-up year into {@code target/print} and tells how long each
 * file takes, second time round. Run with {@code -Dtest=PrintBenchmark}.
 */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
class PrintBenchmark {

	private static final Viewer STANDING_BODY = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	private static final Path OUT = Path.of("target/print");

	@Autowired
	private Printing printing;

	@Autowired
	private CoveringLetters letters;

	@Autowired
	private DocumentPrinter printer;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@Test
	void printsEverything() throws IOException {
		this.clock.set("2025-12-25T08:00:00+07:00");
		Year.in(this.jdbc);
		Files.createDirectories(OUT);
		for (String kind : this.printing.kinds()) {
			Selection selection = new Selection(SeededYear.DAY, SeededYear.BEFORE, SeededYear.DAY.plusDays(7), null,
					null, null, null)
				.complete(SeededYear.DAY);
			this.printing.annex(kind, selection, STANDING_BODY);
			long start = System.nanoTime();
			PrintedDocument document = this.printing.annex(kind, selection, STANDING_BODY);
			tell(kind + " content", start);
			for (Format format : Format.values()) {
				start = System.nanoTime();
				byte[] file = format.print(document, this.printer);
				tell(kind + "." + format.ending() + " " + file.length / 1024 + " KB", start);
				Files.write(OUT.resolve(kind + "." + format.ending()), file);
			}
		}
		for (Format format : List.of(Format.DOCX, Format.PDF)) {
			long start = System.nanoTime();
			List<CoveringLetters.Letter> all = this.letters.of(Selection.of(SeededYear.DAY).complete(SeededYear.DAY),
					STANDING_BODY);
			try (OutputStream file = Files.newOutputStream(OUT.resolve("letters-" + format.ending() + ".zip"))) {
				LetterZip.write(all, format, this.printer, file);
			}
			tell(all.size() + " letters as " + format.ending(), start);
		}
	}

	private static void tell(String what, long start) {
		System.out.println("PRINT " + what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
	}

}
