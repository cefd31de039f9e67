package vn.dondoc.annex;

import java.util.List;
import java.util.Optional;

import vn.dondoc.annex.AnnexRefused.Reason;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.SourceDocument;

/**
 * What is said outside the rows and may complete them.
 *
 * @param document the document given with the file; null for none
 * @param deadlineText the deadline given with the file; blank for none
 * @param headingDocuments the documents cited in the file's headings
 * @param headingDeadlines the deadlines named in the file's headings
 */
record Context(SourceDocument document, String deadlineText, List<SourceDocument> headingDocuments,
		List<String> headingDeadlines) {

	static Context of(Defaults defaults, List<String> headings) {
		String deadline = (defaults.deadline() != null) ? Texts.fold(Texts.clean(defaults.deadline())) : "";
		if (!isNoDeadline(deadline) && Deadline.parse(deadline).isEmpty()) {
			throw new AnnexRefused(Reason.DEFAULT_DEADLINE_UNCLEAR, deadline);
		}
		List<SourceDocument> cited = headings.stream()
			.flatMap((heading) -> SourceDocument.cited(heading).stream())
			.toList();
		return new Context(document(defaults), deadline,
				cited.stream().filter((document) -> firstOf(cited, document) == document).toList(),
				DeadlineReader.inHeadings(headings));
	}

	/** The one document that the headings cite; empty when they cite none or several. */
	Optional<SourceDocument> headingDocument() {
		return (this.headingDocuments.size() == 1) ? Optional.of(this.headingDocuments.get(0)) : Optional.empty();
	}

	static boolean isNoDeadline(String text) {
		return Texts.key(text).equals(Texts.key(Corrections.NO_DEADLINE));
	}

	private static SourceDocument firstOf(List<SourceDocument> cited, SourceDocument document) {
		return cited.stream().filter((other) -> other.symbol().equals(document.symbol())).findFirst().orElseThrow();
	}

	private static SourceDocument document(Defaults defaults) {
		if (defaults.documentSymbol() == null || defaults.documentSymbol().isBlank()) {
			return null;
		}
		String symbol = Texts.fold(Texts.clean(defaults.documentSymbol()));
		String day = (defaults.documentDate() != null) ? " ngày " + Messages.day(defaults.documentDate()) : "";
		return SourceDocument.cited(symbol + day)
			.stream()
			.findFirst()
			.map((read) -> new SourceDocument(read.symbol(), defaults.documentDate(), read.text()))
			.orElseGet(() -> new SourceDocument(symbol, defaults.documentDate(), symbol + day));
	}

}
