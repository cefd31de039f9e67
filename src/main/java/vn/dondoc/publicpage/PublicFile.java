package vn.dondoc.publicpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.opendata.CsvFile;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is public as a file. */
@Component
class PublicFile {

	private final MessageSource messages;

	PublicFile(MessageSource messages) {
		this.messages = messages;
	}

	byte[] of(List<PublicDirective> directives, Locale locale) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			CsvFile file = new CsvFile(bytes, CsvFile.Separator.COMMA);
			file.line(text("csv.directive", locale), text("csv.title", locale), text("csv.documents", locale),
					text("csv.agency", locale), text("csv.deadline", locale), text("csv.status", locale),
					text("public.result", locale));
			directives.forEach((directive) -> write(file, directive, locale));
			file.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void write(CsvFile file, PublicDirective directive, Locale locale) {
		String due = (directive.deadline().date() != null) ? VietnamTime.format(directive.deadline().date())
				: directive.deadline().text();
		for (PublicDirective.Lead lead : directive.leads()) {
			file.line(directive.number(), directive.title(), String.join("; ", directive.documents()), lead.name(), due,
					text("status." + lead.status(), locale), lead.result());
		}
	}

	private String text(String code, Locale locale) {
		return this.messages.getMessage(code, null, locale);
	}

}
