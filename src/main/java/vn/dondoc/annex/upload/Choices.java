package vn.dondoc.annex.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.annex.AgencyName;
import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.Corrections;
import vn.dondoc.annex.Problem;
import vn.dondoc.annex.upload.ProblemView.Choice;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;

/**
 * What one click can put in the place of a doubtful text. Where a field names several
 * bodies, a suggestion takes the place of the doubtful one only.
 */
final class Choices {

	private final AnnexRow row;

	private final AgencyDirectory directory;

	Choices(AnnexRow row, AgencyDirectory directory) {
		this.row = row;
		this.directory = directory;
	}

	ProblemView of(Problem problem) {
		boolean aboutName = problem.code().equals("UNKNOWN_AGENCY");
		if (FieldText.NAMES.contains(problem.field())) {
			return new ProblemView(problem, problem.suggestions().stream().map((name) -> name(problem, name)).toList(),
					aboutName);
		}
		List<String> texts = new ArrayList<>(problem.suggestions());
		if (problem.field().equals("deadline") && problem.severity() == Problem.Severity.ERROR
				&& !texts.contains(Corrections.NO_DEADLINE)) {
			texts.add(Corrections.NO_DEADLINE);
		}
		return new ProblemView(problem, texts.stream().map((text) -> new Choice(text, problem.field(), text)).toList(),
				aboutName);
	}

	private Choice name(Problem problem, String suggestion) {
		String doubtful = texts(problem.field()).filter((text) -> problem.message().contains("“" + text + "”"))
			.findFirst()
			.orElse(null);
		if (doubtful == null) {
			return new Choice(suggestion, problem.field(), suggestion);
		}
		// "Bộ A chủ trì, phối hợp với Bộ B" stands in the leads' cell and names both
		return Stream.of(problem.field(), "leads")
			.flatMap((field) -> replaced(field, doubtful, suggestion).stream())
			.findFirst()
			.orElseGet(() -> new Choice(suggestion, problem.field(), rebuilt(problem.field(), doubtful, suggestion)));
	}

	private List<Choice> replaced(String field, String doubtful, String suggestion) {
		String words = Stream.of(doubtful.strip().split("\\s+"))
			.map(Pattern::quote)
			.collect(Collectors.joining("\\s+"));
		Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])")
			.matcher(this.row.printed().getOrDefault(field, ""));
		return found.find()
				? List.of(new Choice(suggestion, field, found.replaceFirst(Matcher.quoteReplacement(suggestion))))
				: List.of();
	}

	/**
	 * The list anew, for a cell whose words stand otherwise than the names read from it.
	 */
	private String rebuilt(String field, String doubtful, String suggestion) {
		return names(field).map((name) -> name.text().equals(doubtful) ? suggestion : official(name))
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private String official(AgencyName name) {
		return this.directory.byCode(name.code()).map(Agency::name).orElse(name.text());
	}

	private Stream<String> texts(String field) {
		return names(field).map(AgencyName::text);
	}

	private Stream<AgencyName> names(String field) {
		return switch (field) {
			case "leads" -> this.row.leads().stream();
			case "coordinating" -> this.row.coordinating().stream();
			default -> this.row.outstanding().stream().map((name) -> new AgencyName(name.text(), name.code(), false));
		};
	}

}
