package vn.dondoc.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.SourceDocument;

import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;

/** Reads the cited documents, and rejects what cannot be one. */
final class CitationReader {

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private final LocalDate today;

	private final BindingResult wrong;

	CitationReader(LocalDate today, BindingResult wrong) {
		this.today = today;
		this.wrong = wrong;
	}

	List<SourceDocument> read(List<DirectiveDraft.Citation> citations) {
		List<SourceDocument> documents = new ArrayList<>();
		for (int i = 0; i < citations.size(); i++) {
			DirectiveDraft.Citation citation = citations.get(i);
			if (citation != null && StringUtils.hasText(citation.symbol()) && citation.date() != null) {
				read(citation, "documents[" + i + "]", documents);
			}
		}
		return List.copyOf(documents);
	}

	private void read(DirectiveDraft.Citation citation, String field, List<SourceDocument> documents) {
		if (citation.date().isAfter(this.today) || citation.date().isBefore(FIRST)) {
			this.wrong.rejectValue(field + ".date", "issue.document.date");
			return;
		}
		List<SourceDocument> cited = SourceDocument.parse(citation.symbol());
		if (cited.size() != 1) {
			this.wrong.rejectValue(field + ".symbol", cited.isEmpty() ? "required" : "issue.document.several");
			return;
		}
		SourceDocument one = cited.get(0);
		if (one.date() != null && !one.date().equals(citation.date())) {
			this.wrong.rejectValue(field + ".date", "issue.document.other-date",
					new Object[] { VietnamTime.format(one.date()) }, null);
			return;
		}
		String named = one.text().equals(one.symbol()) ? "Văn bản số " + one.text() : one.text();
		String text = (one.date() != null) ? named : named + " ngày " + VietnamTime.format(citation.date());
		documents.add(new SourceDocument(one.symbol(), citation.date(), text));
	}

}
