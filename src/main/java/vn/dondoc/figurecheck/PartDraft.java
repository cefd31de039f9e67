package vn.dondoc.figurecheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.dondoc.figurecheck.Table.By;
import vn.dondoc.figurecheck.Table.Row;

/** A part while it is read. */
final class PartDraft {

	final String name;

	final Map<Figure, Long> totals = new EnumMap<>(Figure.class);

	final Map<Figure, BigDecimal> percentages = new EnumMap<>(Figure.class);

	final List<Statement> statements = new ArrayList<>();

	final List<Row> rows = new ArrayList<>();

	final Set<By> overlapping = EnumSet.noneOf(By.class);

	Earlier earlier;

	LocalDate dueOn;

	Long agencies;

	PartDraft(String name) {
		this.name = name;
	}

	boolean isEmpty() {
		return this.totals.isEmpty() && this.rows.isEmpty() && this.earlier == null && this.agencies == null;
	}

	/**
	 * The first statement of a figure is its total, later ones are compared with it.
	 */
	void say(Statement statement) {
		if (statement.of() == null && this.totals.putIfAbsent(statement.figure(), statement.value()) == null) {
			if (statement.percent() != null) {
				this.percentages.put(statement.figure(), statement.percent());
			}
		}
		else {
			this.statements.add(statement);
		}
	}

	void row(String document, Sentence sentence) {
		Map<Figure, Long> figures = new EnumMap<>(Figure.class);
		Map<Figure, Long> of = new EnumMap<>(Figure.class);
		Map<Figure, BigDecimal> percents = new EnumMap<>(Figure.class);
		Row before = this.rows.stream().filter((row) -> row.name().equals(document)).findFirst().orElse(null);
		if (before != null) {
			figures.putAll(before.figures());
			of.putAll(before.of());
			percents.putAll(before.percentages());
			this.rows.remove(before);
		}
		for (Statement one : sentence.figures()) {
			if (figures.putIfAbsent(one.figure(), one.value()) == null) {
				if (one.of() != null) {
					of.put(one.figure(), one.of());
				}
				if (one.percent() != null) {
					percents.put(one.figure(), one.percent());
				}
			}
		}
		if (of.get(Figure.DONE) != null) {
			figures.putIfAbsent(Figure.ASSIGNED, of.get(Figure.DONE));
		}
		this.rows.add(new Row(document, Meaning.of(figures), of, percents));
	}

}
