package vn.dondoc.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was to be told and what the letters told, step by step. */
final class Comparison {

	private final LetterParser parser = new LetterParser();

	private final List<String> differences = new ArrayList<>();

	private final Map<String, Integer> bySection = new TreeMap<>();

	private int letters;

	private int standing;

	void add(Step step, Set<News> expected, List<Sink.Letter> came, Office office) {
		this.letters += came.size();
		Map<News, Integer> told = new TreeMap<>();
		Map<String, Integer> totals = new HashMap<>();
		Map<String, Integer> perPerson = new TreeMap<>();
		for (Sink.Letter letter : came) {
			LetterParser.Parsed parsed = this.parser.parse(letter.text());
			this.standing += parsed.standing() ? 1 : 0;
			parsed.lines()
				.forEach((line) -> told.merge(new News(letter.recipient(), line.section(), office.work(line.number())),
						1, Integer::sum));
			parsed.totals()
				.forEach((section, total) -> totals.merge(letter.recipient() + section, total, Integer::sum));
			perPerson.merge(letter.recipient(), 1, Integer::sum);
		}
		told.forEach((news, times) -> {
			if (!expected.contains(news)) {
				differ("extra  ", step, news);
			}
			else if (times > 1) {
				differ("%d times".formatted(times), step, news);
			}
		});
		expected.stream()
			.filter((news) -> !told.containsKey(news) && !isCounted(news, expected, totals))
			.forEach((news) -> differ("missing", step, news));
		expected.forEach((news) -> this.bySection.merge(news.section(), 1, Integer::sum));
		if (step.actions().isEmpty()) {
			perPerson.forEach((person, times) -> {
				if (times > 1) {
					differ("%d letters in one morning".formatted(times), step, person);
				}
			});
		}
	}

	/** A letter shows fifty lines of a section and counts the rest. */
	private static boolean isCounted(News news, Set<News> expected, Map<String, Integer> totals) {
		long all = expected.stream()
			.filter((other) -> other.recipient().equals(news.recipient()) && other.section().equals(news.section()))
			.count();
		return all > 50 && totals.getOrDefault(news.recipient() + news.section(), 0) == all;
	}

	private void differ(String how, Step step, Object what) {
		this.differences.add("%s  %s  %s".formatted(step.at(), how, what));
	}

	/** How it stands on the first of a month. */
	String at(Step step) {
		return "%s: %s, %d differences".formatted(step.at().toLocalDate(), this, this.differences.size());
	}

	/** How many letters also said how the agency stands. */
	int standing() {
		return this.standing;
	}

	List<String> differences() {
		return this.differences;
	}

	/** All of it in a file, the beginning for a message. */
	String report(Path file) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, this.differences);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "%s; %d differences, all of them in %s:%n%s".formatted(this, this.differences.size(), file,
				this.differences.stream().limit(60).collect(Collectors.joining("\n")));
	}

	@Override
	public String toString() {
		return "%d letters, lines that were to be told %s".formatted(this.letters, this.bySection);
	}

}
