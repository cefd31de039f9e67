package vn.dondoc.figurecheck;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.dondoc.annex.AnnexReader;
import vn.dondoc.annex.AnnexReading;
import vn.dondoc.annex.AnnexRefused;
import vn.dondoc.annex.Corrections;
import vn.dondoc.annex.Defaults;
import vn.dondoc.annex.FileContent;
import vn.dondoc.annex.FileContents;
import vn.dondoc.annex.Line;
import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;

import org.springframework.stereotype.Component;

/** Reads the figures of a report out of a file, or out of what somebody pasted. */
@Component
class ReportReader {

	private static final String LIST = ".*\\b(danh muc|danh sach|cac nhiem vu|phu luc)\\b.*";

	private final FileContents files;

	private final AnnexReader lists;

	private final Agencies agencies;

	ReportReader(FileContents files, AnnexReader lists, Agencies agencies) {
		this.files = files;
		this.lists = lists;
		this.agencies = agencies;
	}

	/**
	 * The figures that were found; none is no refusal.
	 * @throws AnnexRefused when the file cannot be read
	 */
	PrintedReport file(byte[] content, String name, Words words) {
		if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
			return pasted(new String(content, StandardCharsets.UTF_8), words);
		}
		FileContent file = this.files.open(content, name);
		List<String> texts = new ArrayList<>(file.paragraphs());
		texts.addAll(file.closing());
		PrintedReport report = read(texts, file.grids().stream().map((grid) -> grid.lines()).toList(), null, words);
		return list(content, name, report, texts);
	}

	/**
	 * Lines with tabs are rows of tables, as copied from Word or Excel; the others are
	 * paragraphs.
	 */
	PrintedReport pasted(String text, Words words) {
		Pasted pasted = Pasted.of(text);
		return read(pasted.texts(), pasted.grids(), null, words);
	}

	static PrintedReport read(List<String> texts, List<List<Line>> grids, LocalDate asOf, Words words) {
		TextReader text = new TextReader(words);
		texts.stream().map((one) -> Normalizer.normalize(one, Normalizer.Form.NFC)).forEach(text::read);
		TableReader tables = new TableReader(text::read);
		grids.forEach(tables::read);
		List<PartDraft> drafts = text.parts();
		Boolean whole = text.narrowed() ? Boolean.FALSE : (drafts.size() == 1) ? Boolean.TRUE : null;
		List<Part> parts = new ArrayList<>();
		for (PartDraft draft : drafts) {
			boolean last = draft == drafts.get(drafts.size() - 1);
			parts.add(part(draft, last ? tables : new TableReader((ignored) -> {
			}), whole));
		}
		return new PrintedReport((asOf != null) ? asOf : text.asOf(), parts);
	}

	private static Part part(PartDraft draft, TableReader read, Boolean whole) {
		List<Table> tables = new ArrayList<>();
		if (!draft.rows.isEmpty()) {
			tables.add(new Table(null, By.DOCUMENT, null, null, draft.rows, null));
		}
		for (Table table : read.tables()) {
			// A total row of the agencies counts as the rows do
			boolean several = draft.overlapping.contains(table.by())
					&& (table.by() != By.AGENCY || table.total() == null);
			Boolean overlapping = several ? Boolean.TRUE : null;
			Long stated = (table.by() == By.AGENCY) ? draft.agencies : null;
			tables.add(new Table(table.name(), table.by(), overlapping, stated, table.rows(), table.total()));
		}
		return new Part(draft.name, whole, (draft.dueOn != null) ? draft.dueOn : read.dueOn(), Meaning.of(draft.totals),
				draft.percentages, draft.statements, tables, List.of(), List.of(), draft.earlier);
	}

	/** Adds the figures of a list of directives, where the file has one. */
	private PrintedReport list(byte[] content, String name, PrintedReport report, List<String> texts) {
		Optional<AnnexReading> reading = reading(content, name);
		if (reading.isEmpty()) {
			return report;
		}
		Figure figure = texts.stream()
			.filter((text) -> FigureWords.key(text).matches(LIST))
			.map((text) -> FigureWords.of(text.replaceAll("\\d{1,2}/\\d{1,2}/\\d{4}", String.valueOf(FigureWords.DAY)),
					false))
			.filter((one) -> one == Figure.OVERDUE || one == Figure.DUE)
			.findFirst()
			.orElse(null);
		List<Part> parts = new ArrayList<>(report.parts());
		Part last = parts.remove(parts.size() - 1);
		parts.add(new Part(last.name(), last.whole(), last.dueOn(), last.totals(), last.percentages(),
				last.statements(), last.tables(), List.of(ListFigures.of(reading.get(), figure)),
				ListFigures.outstanding(reading.get(), figure), last.earlier()));
		return new PrintedReport(report.asOf(), parts);
	}

	private Optional<AnnexReading> reading(byte[] content, String name) {
		AgencyDirectory directory = this.agencies.directory();
		try {
			return Optional.of(this.lists.read(content, name, Defaults.none(), Corrections.none(), directory));
		}
		catch (AnnexRefused noList) {
			return Optional.empty();
		}
	}

}
