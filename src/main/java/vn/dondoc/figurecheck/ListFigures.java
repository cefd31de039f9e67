package vn.dondoc.figurecheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.annex.AgencyName;
import vn.dondoc.annex.AnnexReading;
import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.OutstandingName;
import vn.dondoc.figurecheck.PrintedList.Share;

/**
 * The figures of a list of directives: rows by document, by section, by lead, and who has
 * not finished.
 */
final class ListFigures {

	private static final Pattern STATED = Pattern.compile("\\((\\d{1,5}) nhiệm vụ\\)");

	private ListFigures() {
	}

	/**
	 * The figures of the list.
	 * @param figure what it lists; null when its heading does not say
	 */
	static PrintedList of(AnnexReading reading, Figure figure) {
		List<AnnexRow> rows = reading.rows();
		List<Share> sections = count(rows, (row) -> Stream.ofNullable(row.section())).entrySet()
			.stream()
			.map((one) -> new Share(one.getKey(), stated(one.getKey()), one.getValue()))
			.filter((share) -> share.stated() != null)
			.toList();
		return new PrintedList(null, figure, null, null, (long) rows.size(),
				rows.stream().map(AnnexRow::stt).filter(Objects::nonNull).toList(),
				shares(count(rows,
						(row) -> row.documents().stream().map((one) -> one.symbol()).filter(Objects::nonNull))),
				sections, shares(count(rows, (row) -> row.leads().stream().map(AgencyName::text))));
	}

	/**
	 * Rows with bodies that have not finished; in a list of what is overdue, all of them.
	 */
	static List<Outstanding> outstanding(AnnexReading reading, Figure figure) {
		boolean said = reading.rows().stream().anyMatch((row) -> row.outstandingCount() != null);
		return !said ? List.of()
				: reading.rows()
					.stream()
					.filter((row) -> row.outstandingCount() != null || figure == Figure.OVERDUE)
					.map((row) -> new Outstanding(row.stt(), row.leads().stream().map(AgencyName::text).toList(),
							(row.outstandingCount() != null) ? (long) row.outstandingCount().notDone() : null,
							(row.outstandingCount() != null) ? (long) row.outstandingCount().of() : null,
							row.outstanding().stream().map(OutstandingName::text).toList()))
					.toList();
	}

	private static Map<String, Long> count(List<AnnexRow> rows, Function<AnnexRow, Stream<String>> names) {
		return rows.stream()
			.flatMap((row) -> names.apply(row).distinct())
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
	}

	private static List<Share> shares(Map<String, Long> counts) {
		return counts.entrySet().stream().map((one) -> new Share(one.getKey(), null, one.getValue())).toList();
	}

	private static Long stated(String heading) {
		Matcher stated = STATED.matcher(heading);
		return stated.find() ? Long.valueOf(stated.group(1)) : null;
	}

}
