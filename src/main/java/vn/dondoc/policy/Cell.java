package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a decision table. Of FEEL it takes what Camunda Modeler's own editors write:
 * lists of texts, numbers, comparisons and ranges, each perhaps within {@code not(…)}.
 * Nothing that calls or computes anything is taken, so nothing is ever run.
 */
final class Cell {

	private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);

	private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*");

	private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>|=)\\s*(\\d{1,5})");

	private static final Pattern RANGE = Pattern
		.compile("([\\[(\\]])\\s*(\\d{1,5})\\s*\\.\\.\\s*(\\d{1,5})\\s*([\\])\\[])");

	private final String text;

	Cell(String text) {
		this.text = (text != null) ? text.strip() : "";
	}

	boolean isAny() {
		return this.text.isEmpty() || "-".equals(this.text);
	}

	/** The words it allows; none when any. */
	List<String> words(List<String> vocabulary) throws Unreadable {
		if (isAny()) {
			return List.of();
		}
		Matcher not = NOT.matcher(this.text);
		if (not.matches()) {
			List<String> excluded = texts(not.group(1).strip());
			List<String> others = vocabulary.stream().filter((word) -> !excluded.contains(word)).toList();
			require(!others.isEmpty());
			return others;
		}
		return texts(this.text);
	}

	/** The days it allows. */
	List<Span> days() throws Unreadable {
		if (isAny()) {
			return List.of(Span.ALL);
		}
		Matcher not = NOT.matcher(this.text);
		List<Span> spans = new ArrayList<>();
		for (String part : (not.matches() ? not.group(1) : this.text).split(",")) {
			spans.add(span(part.strip()));
		}
		return not.matches() ? Span.others(spans) : Span.joined(spans);
	}

	/** One text of an output; null when there is none. */
	String text() throws Unreadable {
		if (isAny()) {
			return null;
		}
		List<String> texts = texts(this.text);
		require(texts.size() == 1);
		return texts.get(0);
	}

	/** A number of an output; null when there is none. */
	Integer number() throws Unreadable {
		if (isAny() || "null".equals(this.text)) {
			return null;
		}
		require(NUMBER.matcher(this.text).matches());
		return Integer.valueOf(this.text);
	}

	/** A yes or no of an output; null when there is none. */
	Boolean truth() throws Unreadable {
		if (isAny()) {
			return null;
		}
		require("true".equals(this.text) || "false".equals(this.text));
		return Boolean.valueOf(this.text);
	}

	private static Span span(String part) throws Unreadable {
		if (NUMBER.matcher(part).matches()) {
			return new Span(Integer.parseInt(part), Integer.valueOf(part));
		}
		Matcher compared = COMPARED.matcher(part);
		if (compared.matches()) {
			int day = Integer.parseInt(compared.group(2));
			return switch (compared.group(1)) {
				case "<" -> span(0, day - 1);
				case "<=" -> span(0, day);
				case ">" -> new Span(day + 1, null);
				case ">=" -> new Span(day, null);
				default -> span(day, day);
			};
		}
		Matcher range = RANGE.matcher(part);
		require(range.matches());
		boolean fromIncluded = "[".equals(range.group(1));
		boolean toIncluded = "]".equals(range.group(4));
		return span(Integer.parseInt(range.group(2)) + (fromIncluded ? 0 : 1),
				Integer.parseInt(range.group(3)) - (toIncluded ? 0 : 1));
	}

	private static Span span(int from, int to) throws Unreadable {
		require(from <= to);
		return new Span(from, to);
	}

	private static List<String> texts(String list) throws Unreadable {
		require(TEXTS.matcher(list).matches());
		return TEXT.matcher(list).results().map((found) -> found.group(1).strip()).toList();
	}

	/** The words of a text such as {@code officer,agency-head}. */
	static List<String> split(String words) {
		return (words != null) ? Arrays.stream(words.split(",")).map(String::strip).toList() : List.of();
	}

	private static void require(boolean readable) throws Unreadable {
		if (!readable) {
			throw new Unreadable();
		}
	}

	/** It says something that is not taken here. */
	static final class Unreadable extends Exception {

		private static final long serialVersionUID = 1L;

	}

}
