package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is too much, too long or too large to be the figures of a report. */
final class Limits {

	private static final long LARGEST = 1_000_000_000L;

	private static final BigDecimal LARGEST_PERCENT = BigDecimal.valueOf(1000);

	private static final int MOST_DECIMALS = 4;

	private static final int LONGEST = 500;

	private static final int MOST = 2000;

	private static final int MOST_PARTS = 20;

	private Limits() {
	}

	/**
	 * Goes on only with a report that can be checked.
	 * @throws WrongFigures that says what to mend
	 */
	static void check(PrintedReport report) {
		LocalDate day = report.asOf();
		if (day == null || day.getYear() < 2000 || day.getYear() > 2100) {
			throw new WrongFigures("asOf", "asOf");
		}
		most("parts", report.parts(), MOST_PARTS);
		report.parts().forEach(Limits::part);
	}

	private static void part(Part part) {
		texts("name", Stream.of(part.name()));
		figures("totals", part.totals(), part.percentages());
		most("statements", part.statements(), MOST);
		part.statements().forEach((one) -> {
			texts("statements.where", Stream.of(one.where()));
			if (one.figure() == null) {
				throw new WrongFigures("statements.figure", "noFigure", (one.value() != null) ? one.value() : "");
			}
			numbers("statements", one.value(), one.of());
			percent("statements", one.percent());
		});
		most("tables", part.tables(), MOST_PARTS);
		part.tables().forEach(Limits::table);
		most("lists", part.lists(), MOST_PARTS);
		part.lists().forEach(Limits::list);
		most("outstanding", part.outstanding(), MOST);
		part.outstanding().forEach((one) -> {
			most("outstanding.names", one.names(), MOST);
			texts("outstanding",
					Stream.concat(Stream.of(one.row()), Stream.concat(one.names().stream(), one.leads().stream())));
			numbers("outstanding", one.notDone(), one.of());
		});
		Earlier earlier = part.earlier();
		if (earlier != null) {
			numbers("earlier", earlier.overdue(), earlier.cleared(), earlier.clearedOtherwise(), earlier.stillOverdue(),
					earlier.newlyOverdue());
		}
	}

	private static void table(Table table) {
		most("tables.rows", table.rows(), MOST);
		texts("tables.name", Stream.of(table.name()));
		numbers("tables.statedRows", table.statedRows());
		Stream.concat(table.rows().stream(), Stream.ofNullable(table.total())).forEach((row) -> {
			texts("tables.rows.name", Stream.of(row.name()));
			figures("tables.rows", row.figures(), row.percentages());
			row.of().values().forEach((of) -> numbers("tables.rows.of", of));
		});
	}

	private static void list(PrintedList list) {
		texts("lists.name", Stream.concat(Stream.of(list.name()), list.numbers().stream()));
		numbers("lists", list.stated(), list.listed());
		percent("lists", list.percent());
		most("lists.numbers", list.numbers(), MOST);
		Stream.of(list.byDocument(), list.bySection(), list.leads()).forEach((shares) -> {
			most("lists", shares, MOST);
			shares.forEach((share) -> {
				texts("lists", Stream.of(share.name()));
				numbers("lists", share.stated(), share.listed());
			});
		});
	}

	private static void figures(String field, Map<Figure, Long> figures, Map<Figure, BigDecimal> percentages) {
		figures.values().forEach((value) -> numbers(field, value));
		percentages.values().forEach((value) -> percent(field, value));
	}

	private static void numbers(String field, Long... numbers) {
		for (Long number : numbers) {
			if (number != null && Math.abs(number) > LARGEST) {
				throw new WrongFigures(field, "number", field, number);
			}
		}
	}

	private static void percent(String field, BigDecimal percent) {
		if (percent != null && (percent.scale() > MOST_DECIMALS || percent.scale() < -3
				|| percent.abs().compareTo(LARGEST_PERCENT) > 0)) {
			throw new WrongFigures(field, "percent", field, percent.round(MathContext.DECIMAL32).toString());
		}
	}

	private static void most(String field, Collection<?> some, int most) {
		if (some.size() > most) {
			throw new WrongFigures(field, "tooMany", field, most);
		}
	}

	private static void texts(String field, Stream<String> texts) {
		if (texts.filter(Objects::nonNull).anyMatch((text) -> text.length() > LONGEST)) {
			throw new WrongFigures(field, "tooLong", field, LONGEST);
		}
	}

}
