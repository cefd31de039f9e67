package vn.dondoc.annex;

import java.util.Iterator;
import java.util.List;
import java.util.Set;

import vn.dondoc.annex.Problem.Severity;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.AgencyDirectory;

/**
 * Answers from the register what a row leaves open: a directive that is held already was
 * decided on before, and is changed in nothing.
 */
final class KnownRows {

	/** Who stands behind a collective name, which may have changed since. */
	private static final Set<String> DOUBTS = Set.of("MEMBER_COUNT", "OUTSTANDING_NOT_LEAD");

	private final Directives directives;

	KnownRows(Directives directives) {
		this.directives = directives;
	}

	List<AnnexRow> settle(List<AnnexRow> rows, AgencyDirectory directory) {
		List<AnnexRow> candidates = rows.stream().filter(KnownRows::isCandidate).map(KnownRows::settled).toList();
		Iterator<String> known = this.directives.known(RowDirectives.of(candidates, directory, null)).iterator();
		Iterator<AnnexRow> settled = candidates.iterator();
		return rows.stream().map((row) -> {
			if (!isCandidate(row)) {
				return row;
			}
			AnnexRow answered = settled.next();
			return (known.next() != null) ? answered : row;
		}).toList();
	}

	/** Whether nothing else is wrong with a row that has not been issued. */
	private static boolean isCandidate(AnnexRow row) {
		return row.directive() == null && !settled(row).hasErrors();
	}

	private static AnnexRow settled(AnnexRow row) {
		return row.with(row.problems().stream().filter((problem) -> !isAnswered(problem, row)).toList());
	}

	private static boolean isAnswered(Problem problem, AnnexRow row) {
		return problem.severity() == Severity.WARNING && DOUBTS.contains(problem.code())
				|| problem.code().equals("DOCUMENT_MISSING") && saysNone(row, "documents", SectionHeadings.NO_DOCUMENT)
				|| problem.code().equals("DEADLINE_UNCLEAR") && saysNone(row, "deadline", Corrections.NO_DEADLINE);
	}

	/** Whether the row says outright that there is none, as our own prints do. */
	private static boolean saysNone(AnnexRow row, String field, String words) {
		return Texts.key(row.printed().getOrDefault(field, "")).equals(Texts.key(words));
	}

}
