package vn.dondoc.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.dondoc.office.PrintedColumn.Align;
import vn.dondoc.office.PrintedLine.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A made-up document that shows what a template looks like when it is filled. */
@Component
class SampleDocument {

	private static final int ROWS = 12;

	private final MessageSource messages;

	SampleDocument(MessageSource messages) {
		this.messages = messages;
	}

	PrintedDocument of(String template, Locale locale) {
		Map<String, String> fields = new HashMap<>();
		for (String name : Field.TEXTS) {
			String own = "templates.sample." + template + "." + name;
			fields.put(name, this.messages.getMessage(own, null, text(name, locale), locale));
		}
		return new PrintedDocument(template, fields, List.of(text("paragraph.1", locale), text("paragraph.2", locale)),
				table(locale));
	}

	private PrintedTable table(Locale locale) {
		String given = text("column.given", locale);
		List<PrintedColumn> columns = List.of(new PrintedColumn(null, text("column.number", locale), 5, Align.CENTER),
				new PrintedColumn(null, text("column.task", locale), 38, Align.LEFT),
				new PrintedColumn(given, text("column.document", locale), 20, Align.LEFT),
				new PrintedColumn(given, text("column.deadline", locale), 12, Align.CENTER),
				new PrintedColumn(null, text("column.lead", locale), 25, Align.LEFT));
		List<PrintedLine> lines = new ArrayList<>();
		lines.add(new PrintedLine(Kind.SECTION, List.of(PrintedCell.of(text("section", locale)))));
		for (int i = 1; i <= ROWS; i++) {
			String note = (i == 2) ? text("note", locale) : null;
			lines.add(new PrintedLine(Kind.ROW,
					List.of(new PrintedCell(String.valueOf(i), (long) i, null), PrintedCell.of(text("task", locale)),
							PrintedCell.of(text("document", locale)), PrintedCell.of("31/12/2025"),
							new PrintedCell(text((note != null) ? "unfinished" : "lead", locale), null, note))));
		}
		lines.add(new PrintedLine(Kind.TOTAL, List.of(PrintedCell.of(""), PrintedCell.of(text("total", locale)),
				PrintedCell.of(""), PrintedCell.of(""), PrintedCell.of(String.valueOf(ROWS)))));
		return new PrintedTable(columns, lines);
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage("templates.sample." + key, null, locale);
	}

}
