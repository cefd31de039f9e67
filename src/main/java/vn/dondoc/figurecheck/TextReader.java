package vn.dondoc.figurecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.directive.Deadline;
import vn.dondoc.figurecheck.Table.By;

/**
 * Reads the paragraphs of a report: totals, one paragraph for each document, what was
 * overdue before.
 */
final class TextReader {

	private static final Pattern HEADING = Pattern.compile("(I{1,3}|IV|VI{0,3})[.)]\\s*\\p{L}.{0,150}");

	private static final Pattern AS_OF = Pattern.compile("(?iu)tính đến (?:hết )?(?:ngày )?(\\d{1,2}/\\d{1,2}/\\d{4})");

	private static final Pattern OVERDUE_IN_ALL = Pattern.compile("là (" + Numbers.WHOLE + ") nhiệm vụ quá hạn");

	private static final Pattern AGENCIES = Pattern.compile("tại (" + Numbers.WHOLE + ") cơ quan");

	private static final int CITED_AT = 120;

	/** Lines below the title of an annex printed here that is of a part only. */
	private static final List<String> SCOPES = List.of("scope.viewer", "scope.agency", "scope.document",
			"scope.section");

	private final Words words;

	private final List<PartDraft> parts = new ArrayList<>();

	private LocalDate asOf;

	private String document;

	private boolean narrowed;

	private int paragraph;

	TextReader(Words words) {
		this.words = words;
		this.parts.add(new PartDraft(null));
	}

	void read(String text) {
		this.paragraph++;
		if (HEADING.matcher(text).matches() && !text.matches(".*\\d{2,}.*nhiệm vụ.*")) {
			this.parts.add(new PartDraft(text));
			this.document = null;
			return;
		}
		Matcher day = AS_OF.matcher(text);
		if (this.asOf == null && day.find()) {
			this.asOf = Deadline.parse(day.group(1)).map(Deadline::date).orElse(null);
		}
		if (this.parts.stream().allMatch(PartDraft::isEmpty) && narrows(text)) {
			this.narrowed = true;
			return;
		}
		for (String sentence : text.split("(?<=[.;])\\s+(?=\\p{Lu})")) {
			sentence(sentence);
		}
	}

	List<PartDraft> parts() {
		List<PartDraft> filled = this.parts.stream().filter((part) -> !part.isEmpty()).toList();
		return filled.isEmpty() ? this.parts.subList(this.parts.size() - 1, this.parts.size()) : filled;
	}

	LocalDate asOf() {
		return this.asOf;
	}

	/** Whether it says that it is of a part of all directives only. */
	boolean narrowed() {
		return this.narrowed;
	}

	private boolean narrows(String text) {
		return text.lines()
			.map((line) -> line.replaceFirst("^\\([^()]*\\)\\s*", ""))
			.anyMatch((line) -> SCOPES.stream().map(this.words::printed).anyMatch(line::startsWith));
	}

	private void sentence(String text) {
		PartDraft part = this.parts.get(this.parts.size() - 1);
		if (counting(text, part)) {
			return;
		}
		Optional<Earlier> earlier = EarlierText.of(text, this.asOf);
		if (earlier.isPresent()) {
			part.earlier = earlier.get();
			Matcher all = OVERDUE_IN_ALL.matcher(text);
			if (all.find()) {
				part.say(new Statement(where(), Figure.OVERDUE, Numbers.whole(all.group(1)), null, null));
			}
			return;
		}
		Set<String> symbols = RowsCheck.symbols(text);
		boolean cites = !symbols.isEmpty() && symbols.size() <= 3 && first(text) < CITED_AT;
		Sentence sentence = Sentence.of(text, where());
		if (cites) {
			this.document = String.join(" + ", symbols);
		}
		else if (symbols.size() > 3) {
			this.document = null;
		}
		if (this.document != null
				&& (sentence.figures().size() > 1 || sentence.figures().stream().anyMatch((one) -> one.of() != null))) {
			part.row(this.document, sentence);
		}
		else {
			sentence.figures().forEach(part::say);
		}
		if (part.dueOn == null) {
			part.dueOn = sentence.dueOn();
		}
	}

	/** How the tables count: nothing to compare by itself. */
	private boolean counting(String text, PartDraft part) {
		String key = FigureWords.key(text);
		if (key.contains("tinh o tung van ban") || key.contains("dong tong cong")) {
			part.overlapping.add(By.DOCUMENT);
			return true;
		}
		if (key.contains("mot lan o moi co quan")) {
			part.overlapping.add(By.AGENCY);
			return true;
		}
		if (key.contains("phan cong")) {
			Matcher agencies = AGENCIES.matcher(text);
			if (agencies.find()) {
				part.agencies = Numbers.whole(agencies.group(1));
			}
			return true;
		}
		return false;
	}

	private String where() {
		return this.words.text("where.paragraph", this.paragraph);
	}

	private static int first(String text) {
		return text.indexOf(RowsCheck.symbols(text).iterator().next().replaceAll("[-/].*", ""));
	}

}
