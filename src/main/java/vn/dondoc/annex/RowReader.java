package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.organisation.NameReading.Name;

/** Reads the texts of one row as a directive, and says what is doubtful in it. */
final class RowReader {

	private final RawRow row;

	private final int position;

	private final Context context;

	private final Corrections corrections;

	private final Names names;

	private final Problems problems = new Problems();

	private final Map<String, String> printed = new LinkedHashMap<>();

	RowReader(RawRow row, int position, Context context, Corrections corrections, Names names) {
		this.row = row;
		this.position = position;
		this.context = context;
		this.corrections = corrections;
		this.names = names;
	}

	AnnexRow read(SttCheck sttCheck) {
		String stt = Stt.bare(Texts.fold(this.row.text(Column.STT)));
		stt = stt.isEmpty() ? null : stt;
		sttCheck.check(this.row, stt, this.problems);
		if (this.row.unclearContinuation()) {
			this.problems.warn("title", "CONTINUATION_UNCLEAR", List.of());
		}
		if (this.row.unclearSection()) {
			this.problems.warn("section", "SECTION_UNCLEAR", List.of(), this.row.section());
		}
		String title = Texts.fold(field("title", this.row.text(Column.TITLE)));
		if (title.isEmpty()) {
			this.problems.error("title", "TITLE_MISSING", List.of());
		}
		List<SourceDocument> documents = documents();
		Bodies bodies = new Bodies(this.row, this.names, this.problems, this::field);
		DeadlineReader deadlines = new DeadlineReader(this.row, this.corrections.text(this.position, "deadline"));
		Deadline deadline = deadline(deadlines);
		checkAgainstDocuments(deadline, documents);
		Progress progress = progress();
		if (progress != null && bodies.contradict(progress)) {
			this.problems.warn("progress", "PROGRESS_CONTRADICTS", List.of(),
					Texts.fold(this.row.text(Column.PROGRESS)));
		}
		return new AnnexRow(this.position, stt, this.row.section(), title, documents, names(bodies.leads()),
				names(bodies.coordinating()), deadline, deadlines.original(),
				bodies.outstanding().stream().map((name) -> new OutstandingName(name.text(), name.code())).toList(),
				bodies.outstandingCount(), orNull(this.row.text(Column.RESULT)), progress, note(bodies, progress),
				this.problems.found(), null, bodies.nobodyOutstanding(), this.printed);
	}

	/** The text of a field: as mended by a person, else as printed. */
	private String field(String field, String text) {
		String read = this.corrections.text(this.position, field).map(Texts::clean).orElse(text);
		this.printed.put(field, read);
		return read;
	}

	private List<SourceDocument> documents() {
		String day = Texts.fold(this.row.text(Column.DOCUMENT_DATE));
		String cell = this.row.text(Column.DOCUMENT);
		List<SourceDocument> documents = SourceDocument.parse(field("documents",
				(cell.isEmpty() || day.isEmpty() || cell.contains("ngày")) ? cell : cell + " ngày " + day));
		if (documents.isEmpty() || saysNone(documents)) {
			return documentFromElsewhere();
		}
		documents.stream()
			.filter((document) -> document.symbol() == null || document.date() == null)
			.findFirst()
			.ifPresent(
					(document) -> this.problems.warn("documents", "DOCUMENT_INCOMPLETE", List.of(), document.text()));
		return documents;
	}

	private static boolean saysNone(List<SourceDocument> documents) {
		return documents.size() == 1 && SectionHeadings.isNoDocument(documents.get(0).text());
	}

	private List<SourceDocument> documentFromElsewhere() {
		if (this.context.document() != null) {
			return List.of(this.context.document());
		}
		List<SourceDocument> over = this.row.sectionDocuments();
		if (!over.isEmpty() && !saysNone(over)) {
			return over;
		}
		if (!over.isEmpty()) {
			this.printed.put("documents", over.get(0).text());
		}
		Optional<SourceDocument> heading = over.isEmpty() ? this.context.headingDocument() : Optional.empty();
		if (heading.isPresent() && !this.row.hasColumn(Column.DOCUMENT)) {
			if (this.position == 1) {
				this.problems.warn("documents", "DOCUMENT_FROM_HEADING", List.of(), heading.get().text());
			}
			return List.of(heading.get());
		}
		this.problems.error("documents", "DOCUMENT_MISSING",
				this.context.headingDocuments().stream().map(SourceDocument::text).toList());
		return List.of();
	}

	private Deadline deadline(DeadlineReader reader) {
		String text = reader.text();
		boolean mended = this.corrections.text(this.position, "deadline").isPresent();
		if (text.isBlank() && !mended) {
			text = this.context.deadlineText();
			mended = true;
		}
		this.printed.put("deadline", text);
		if (mended && Context.isNoDeadline(text)) {
			return Deadline.none();
		}
		Optional<Deadline> deadline = Deadline.parse(text);
		if (deadline.isEmpty()) {
			this.problems.error("deadline", "DEADLINE_UNCLEAR", DeadlineReader.guesses(text), text);
			return Context.isNoDeadline(text) ? Deadline.none() : null;
		}
		if (deadline.get().kind() == Deadline.Kind.NONE) {
			this.problems.error("deadline", "DEADLINE_MISSING",
					Stream.concat(this.context.headingDeadlines().stream(), Stream.of(Corrections.NO_DEADLINE))
						.toList());
		}
		return deadline.get();
	}

	private void checkAgainstDocuments(Deadline deadline, List<SourceDocument> documents) {
		if (deadline == null || deadline.date() == null) {
			return;
		}
		documents.stream()
			.flatMap((document) -> Stream.ofNullable(document.date()))
			.min(Comparator.naturalOrder())
			.filter((issued) -> deadline.date().isBefore(issued))
			.ifPresent((issued) -> this.problems.warn("deadline", "DEADLINE_BEFORE_DOCUMENT", List.of(),
					deadline.text(), Messages.day(issued)));
	}

	private Progress progress() {
		String text = Texts.fold(this.row.text(Column.PROGRESS));
		if (text.isEmpty() || !this.row.hasColumn(Column.DEADLINE) && Deadline.parse(text).isPresent()) {
			return null;
		}
		Optional<Progress> progress = ProgressWords.read(text);
		if (progress.isEmpty()) {
			this.problems.warn("progress", "PROGRESS_UNCLEAR", List.of(), text);
		}
		return progress.orElse(null);
	}

	/** Everything else that the row says. */
	private String note(Bodies bodies, Progress progress) {
		List<String> notes = new ArrayList<>();
		notes.add(this.row.text(Column.NOTE));
		if (progress == null
				&& this.problems.found().stream().anyMatch((problem) -> problem.field().equals("progress"))) {
			notes.add(this.row.text(Column.PROGRESS));
		}
		this.row.others().forEach((label, text) -> notes.add(label.isEmpty() ? text : label + ": " + text));
		this.row.notes().forEach((column, said) -> notes.addAll(bodies.usesNotesOf(column) ? List.of() : said));
		return orNull(String.join("\n", notes.stream().filter((note) -> !note.isEmpty()).toList()));
	}

	private static List<AgencyName> names(List<Name> names) {
		return names.stream().map((name) -> new AgencyName(name.text(), name.code(), name.collective())).toList();
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
