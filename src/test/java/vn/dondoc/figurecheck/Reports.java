package vn.dondoc.figurecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.organisation.SeedAgencies;

/** Reports as files, and what the check says of them. */
final class Reports {

	static final Words VIETNAMESE = new Words(messages(), Locale.forLanguageTag("vi"), null);

	static final Bodies BODIES = new Bodies(SeedAgencies.directory());

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

	private Reports() {
	}

	static PrintedReport named(String name) {
		try (InputStream file = Reports.class.getResourceAsStream("/figurecheck/" + name + ".json")) {
			return JSON.readValue(file, PrintedReport.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Finding> check(PrintedReport report) {
		Ledger ledger = new Ledger();
		FigureChecks.check(report, BODIES, VIETNAMESE, ledger);
		return ledger.findings();
	}

	static String print(Finding finding) {
		return finding.rule() + ": " + finding.text()
				+ (finding.reasons().isEmpty() ? "" : " [" + String.join(" | ", finding.reasons()) + "]");
	}

	static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/figure-check", "messages/printed");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
