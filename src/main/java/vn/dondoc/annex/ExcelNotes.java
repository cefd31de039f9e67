package vn.dondoc.annex;

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
 * table, and a line below the table begins with it.
 */
final class ExcelNotes {

	private static final String RAISED = "[⁰¹²³⁴-⁹]{1,4}";

	private static final Pattern NOTE = Pattern.compile("(?su)(" + RAISED + ")\\s+(\\S.*)");

	private static final Pattern MARKED = Pattern.compile("(?su)(.*?\\S)\\s*(" + RAISED + ")");

	private final Map<String, String> notes = new HashMap<>();

	private final Set<String> referenced = new HashSet<>();

	/** The lines with each note beside the cell that refers to it, not as a line. */
	static List<Line> placed(List<Line> lines) {
		ExcelNotes reading = new ExcelNotes();
		lines
			.forEach((line) -> note(line).ifPresent((note) -> reading.notes.putIfAbsent(note.group(1), note.group(2))));
		if (reading.notes.isEmpty()) {
			return lines;
		}
		List<Line> placed = lines.stream().map(reading::referring).toList();
		return placed.stream()
			.filter((line) -> note(line).filter((note) -> reading.referenced.contains(note.group(1))).isEmpty())
			.toList();
	}

	private static Optional<Matcher> note(Line line) {
		List<Cell> filled = line.filled();
		return (filled.size() == 1) ? Stream.of(NOTE.matcher(filled.get(0).text())).filter(Matcher::matches).findFirst()
				: Optional.empty();
	}

	private Line referring(Line line) {
		return note(line).isPresent() ? line
				: new Line(line.position(), line.cells().stream().map(this::referring).toList());
	}

	private Cell referring(Cell cell) {
		Matcher marked = MARKED.matcher(cell.text());
		if (!marked.matches() || !this.notes.containsKey(marked.group(2))) {
			return cell;
		}
		this.referenced.add(marked.group(2));
		return new Cell(cell.from(), cell.to(), marked.group(1),
				Stream.concat(cell.notes().stream(), Stream.of(this.notes.get(marked.group(2)))).toList(), cell.bold(),
				cell.mergedUp());
	}

}
