package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import vn.dondoc.figurecheck.Table.By;

/** One part of a report, and what its places say about each of its figures. */
final class Facts {

	private final Part part;

	private final Bodies bodies;

	private final Words words;

	private final Map<Figure, List<Claim>> claims = new EnumMap<>(Figure.class);

	private final Map<Figure, List<Candidate>> candidates = new EnumMap<>(Figure.class);

	private Values totals;

	Facts(Part part, Bodies bodies, Words words) {
		this.part = part;
		this.bodies = bodies;
		this.words = words;
	}

	Part part() {
		return this.part;
	}

	Bodies bodies() {
		return this.bodies;
	}

	Words words() {
		return this.words;
	}

	/** Everything that is said about a figure of the whole part. */
	List<Claim> claims(Figure figure) {
		return this.claims.computeIfAbsent(figure, this::collected);
	}

	private List<Claim> collected(Figure figure) {
		List<Claim> claims = new ArrayList<>();
		if (this.part.totals().containsKey(figure) || this.part.percentages().containsKey(figure)) {
			claims.add(new Claim(this.words.text("where.totals"), figure, this.part.totals().get(figure), null,
					this.part.percentages().get(figure)));
		}
		this.part.statements()
			.stream()
			.filter((statement) -> statement.figure() == figure)
			.map((one) -> new Claim(where(one), figure, one.value(), one.of(), one.percent()))
			.forEach(claims::add);
		this.part.lists()
			.stream()
			.filter((list) -> list.figure() == figure && (list.stated() != null || list.percent() != null))
			.map((list) -> new Claim(name(list), figure, list.stated(), null, list.percent()))
			.forEach(claims::add);
		this.part.tables()
			.stream()
			.filter((table) -> table.by() != By.AGENCY && table.total() != null)
			.filter((table) -> table.total().figures().containsKey(figure))
			.map((table) -> new Claim(this.words.text("where.totalRow", name(table)), figure,
					table.total().figures().get(figure), table.total().of().get(figure),
					table.total().percentages().get(figure)))
			.forEach(claims::add);
		return claims;
	}

	/** The figures of the part: of several statements the first. */
	Values totals() {
		if (this.totals == null) {
			this.totals = firstStated();
		}
		return this.totals;
	}

	private Values firstStated() {
		Map<Figure, Long> totals = new LinkedHashMap<>();
		for (Figure figure : Figure.values()) {
			claims(figure).stream()
				.map(Claim::value)
				.filter(Objects::nonNull)
				.findFirst()
				.ifPresent((value) -> totals.put(figure, value));
		}
		return new Values(totals);
	}

	/**
	 * Every value that anything in the part gives for a figure, with all that gives it.
	 */
	List<Candidate> candidates(Figure figure) {
		return this.candidates.computeIfAbsent(figure, (one) -> candidates(one, true));
	}

	/** The same without the lengths of lists, which can lack rows. */
	List<Candidate> statedOrSummed(Figure figure) {
		return candidates(figure, false);
	}

	private List<Candidate> candidates(Figure figure, boolean lists) {
		Map<Long, String> values = new LinkedHashMap<>();
		Stream
			.of(claims(figure).stream()
				.filter((claim) -> claim.value() != null)
				.map((claim) -> new Candidate(claim.value(), claim.where())),
					this.part.tables()
						.stream()
						.filter((table) -> table.adds() && table.everywhere().contains(figure))
						.map((table) -> new Candidate(table.sum(figure),
								this.words.text("where.sum", name(table), table.rows().size()))),
					this.part.lists()
						.stream()
						.filter((list) -> lists && list.figure() == figure && list.listed() != null)
						.map((list) -> new Candidate(list.listed(), this.words.text("where.rows", name(list)))))
			.flatMap((some) -> some)
			.forEach((one) -> values.merge(one.value(), one.source(), (all, more) -> all + "; " + more));
		return values.entrySet().stream().map((one) -> new Candidate(one.getKey(), one.getValue())).toList();
	}

	/** What else gives this value. */
	List<String> support(Figure figure, long value, String exceptAt) {
		return candidates(figure).stream()
			.filter((one) -> one.value() == value)
			.flatMap((one) -> Stream.of(one.source().split("; ")))
			.filter((source) -> !source.equals(exceptAt))
			.toList();
	}

	List<Table> tables(By by) {
		return this.part.tables().stream().filter((table) -> table.by() == by).toList();
	}

	String name(Table table) {
		return filled(table.name()) ? table.name() : this.words.text("table." + table.by());
	}

	String name(PrintedList list) {
		return filled(list.name()) ? list.name()
				: this.words.text("list", (list.figure() != null) ? this.words.figure(list.figure()) : "");
	}

	private String where(Statement statement) {
		return filled(statement.where()) ? statement.where() : this.words.text("where.statement");
	}

	private static boolean filled(String text) {
		return text != null && !text.isBlank();
	}

}
