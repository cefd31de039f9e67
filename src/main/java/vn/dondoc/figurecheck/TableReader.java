package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.annex.Cell;
import vn.dondoc.annex.Line;
import vn.dondoc.directive.Deadline;
import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;
import vn.dondoc.figurecheck.TableHeader.Column;

/** Reads the tables of figures in a grid; what stands around them are texts. */
final class TableReader {

	private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

	private static final int LONG = 40;

	private final Consumer<String> texts;

	private final List<Table> tables = new ArrayList<>();

	private LocalDate dueOn;

	TableReader(Consumer<String> texts) {
		this.texts = texts;
	}

	void read(List<Line> lines) {
		TableHeader header = null;
		List<Row> rows = new ArrayList<>();
		Row total = null;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Optional<TableHeader> begun = TableHeader.of(line, (i + 1 < lines.size()) ? lines.get(i + 1) : null);
			if (begun.isPresent()) {
				// The same header again is that of the next page
				if (header != null && !header.columns().equals(begun.get().columns())) {
					add(header, rows, total);
					rows = new ArrayList<>();
					total = null;
				}
				header = begun.get();
				day(line);
				i += header.lines() - 1;
				continue;
			}
			Row row = (header != null) ? row(line, header) : null;
			if (row == null) {
				text(line);
			}
			else if (isTotal(line, header)) {
				total = row;
			}
			else {
				rows.add(row);
			}
		}
		add(header, rows, total);
	}

	List<Table> tables() {
		return this.tables;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	private void add(TableHeader header, List<Row> rows, Row total) {
		if (header != null && !rows.isEmpty()) {
			boolean beside = rows.stream().filter((row) -> Meaning.withoutOverdue(row.figures())).count()
					* 2 >= rows.stream().filter((row) -> row.figures().getOrDefault(Figure.OVERDUE, 0L) > 0).count();
			this.tables
				.add(new Table(null, header.by(), null, null, rows.stream().map((row) -> meant(row, beside)).toList(),
						(total != null) ? meant(total, beside) : null));
		}
	}

	/** All rows of a column mean the same, whatever the sum of one says. */
	private static Row meant(Row row, boolean beside) {
		Map<Figure, Long> figures = new EnumMap<>(Figure.class);
		figures.putAll(row.figures());
		if (beside && figures.containsKey(Figure.OVERDUE) && figures.containsKey(Figure.IN_PROGRESS)) {
			figures.putIfAbsent(Figure.IN_PROGRESS_ON_TIME, figures.remove(Figure.IN_PROGRESS));
		}
		return new Row(row.name(), figures, row.of(), row.percentages());
	}

	private static Row row(Line line, TableHeader header) {
		Map<Figure, Long> figures = new EnumMap<>(Figure.class);
		Map<Figure, BigDecimal> percentages = new EnumMap<>(Figure.class);
		for (Column column : header.columns()) {
			Cell cell = line.at(column.at());
			String text = (cell != null) ? cell.text() : "";
			Long number = Numbers.whole(text);
			BigDecimal percent = Numbers.percent(text);
			if (column.percent() && percent != null) {
				percentages.putIfAbsent(column.figure(), percent);
			}
			else if (!column.percent() && number != null) {
				figures.putIfAbsent(column.figure(), number);
			}
		}
		Cell name = line.at(header.name());
		String text = (name != null) ? name.text().replaceAll("\\s+", " ").strip() : "";
		boolean numbered = text.matches("\\(?\\d*\\)?") && !isTotal(line, header);
		return (figures.isEmpty() || numbered) ? null
				: new Row(name(text, header.by()), figures, Map.of(), percentages);
	}

	private static String name(String text, By by) {
		List<String> symbols = List.copyOf(RowsCheck.symbols(text));
		return (by == By.DOCUMENT && !symbols.isEmpty()) ? String.join(" + ", symbols) : text;
	}

	private static boolean isTotal(Line line, TableHeader header) {
		return line.filled()
			.stream()
			.filter((cell) -> cell.from() <= header.name())
			.anyMatch((cell) -> FigureWords.key(cell.text()).matches("(tong( cong| so)?|cong)( .{0,20})?"));
	}

	/** A line of one long cell is a paragraph. */
	private void text(Line line) {
		List<Cell> filled = line.filled();
		if (filled.size() == 1 && filled.get(0).text().length() >= LONG) {
			this.texts.accept(filled.get(0).text());
		}
	}

	private void day(Line header) {
		Matcher day = DAY.matcher(header.text());
		if (this.dueOn == null && day.find()) {
			this.dueOn = Deadline.parse(day.group()).map(Deadline::date).orElse(null);
		}
	}

}
