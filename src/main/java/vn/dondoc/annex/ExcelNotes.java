package vn.dondoc.annex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Footnotes of a sheet, which Excel has none of: a raised figure ends a cell of the
 * table, and a line below the table begins with it. A unit ends in one as well ("m²"):
 * where cells have the figure apart from their text, only those refer to the note, and
 * never before the note that precedes it.
 */
final class ExcelNotes {

	private static final String RAISED = "[⁰¹²³⁴-⁹]{1,4}";

	private static final Pattern NOTE = Pattern.compile("(?su)(" + RAISED + ")\\s+(\\S.*)");

	private static final Pattern MARKED = Pattern.compile("(?su)(.*?\\S)(\\s*)(" + RAISED + ")");

	private final Map<String, String> notes = new HashMap<>();

	private final Set<String> apart = new HashSet<>();

	private final Set<String> referenced = new HashSet<>();

	/** The lines with each note beside the cell that refers to it, not as a line. */
	static List<Line> placed(List<Line> lines) {
		ExcelNotes reading = new ExcelNotes();
		lines
			.forEach((line) -> note(line).ifPresent((note) -> reading.notes.putIfAbsent(note.group(1), note.group(2))));
		if (reading.notes.isEmpty()) {
			return lines;
		}
		lines.stream().filter((line) -> note(line).isEmpty()).forEach(reading::marks);
		List<Line> placed = new ArrayList<>();
		lines.forEach((line) -> placed.add(reading.referring(line)));
		return placed.stream()
			.filter((line) -> note(line).filter((note) -> reading.referenced.contains(note.group(1))).isEmpty())
			.toList();
	}

	private static Optional<Matcher> note(Line line) {
		List<Cell> filled = line.filled();
		return (filled.size() == 1) ? Stream.of(NOTE.matcher(filled.get(0).text())).filter(Matcher::matches).findFirst()
				: Optional.empty();
	}

	private void marks(Line line) {
		for (Cell cell : line.cells()) {
			Matcher marked = MARKED.matcher(cell.text());
			if (marked.matches() && !marked.group(2).isEmpty()) {
				this.apart.add(marked.group(3));
			}
		}
	}

	private Line referring(Line line) {
		if (note(line).isPresent()) {
			return line;
		}
		List<Cell> cells = new ArrayList<>();
		line.cells().forEach((cell) -> cells.add(referring(cell)));
		return new Line(line.position(), cells);
	}

	private Cell referring(Cell cell) {
		Matcher marked = MARKED.matcher(cell.text());
		if (!marked.matches() || !refers(marked.group(3), !marked.group(2).isEmpty())) {
			return cell;
		}
		this.referenced.add(marked.group(3));
		return new Cell(cell.from(), cell.to(), marked.group(1),
				Stream.concat(cell.notes().stream(), Stream.of(this.notes.get(marked.group(3)))).toList(), cell.bold(),
				cell.mergedUp());
	}

	private boolean refers(String mark, boolean stands) {
		return this.notes.containsKey(mark) && (stands || !this.apart.contains(mark))
				&& this.notes.keySet()
					.stream()
					.filter((other) -> number(other) == number(mark) - 1)
					.allMatch(this.referenced::contains);
	}

	private static int number(String mark) {
		return Integer.parseInt(Normalizer.normalize(mark, Normalizer.Form.NFKC));
	}

}
