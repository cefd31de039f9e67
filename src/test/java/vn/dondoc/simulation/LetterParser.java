package vn.dondoc.simulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a letter tells from its plain text, as its reader would. */
final class LetterParser {

	/** What follows is how the agency stands, and no news. */
	private static final String STANDING = "Toàn cảnh nhiệm vụ của cơ quan";

	private static final Pattern HEADING = Pattern.compile("(.+?) \\(([\\d.]+)\\)");

	private static final Pattern TASK = Pattern.compile("/assignments/([^/\\s]+)/(?:task|review)");

	private final Map<String, String> sections = new HashMap<>();

	LetterParser() {
		Properties texts = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				LetterParser.class.getResourceAsStream("/messages/notification.properties"), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		texts.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("letter.section."))
			.forEach((key) -> this.sections.put(texts.getProperty(key),
					key.substring("letter.section.".length()).toUpperCase(Locale.ROOT).replace('-', '_')));
	}

	Parsed parse(String text) {
		List<Line> lines = new ArrayList<>();
		Map<String, Integer> totals = new HashMap<>();
		boolean standing = false;
		String section = "?";
		String previous = "";
		for (String line : text.split("\\R")) {
			Matcher heading = HEADING.matcher(previous);
			if (line.startsWith("====")) {
				standing |= previous.startsWith(STANDING);
				if (heading.matches()) {
					section = this.sections.getOrDefault(heading.group(1), heading.group(1));
					totals.put(section, Integer.parseInt(heading.group(2).replace(".", "")));
				}
			}
			Matcher task = TASK.matcher(line);
			if (!standing && task.find()) {
				lines.add(new Line(section, task.group(1)));
			}
			standing |= line.startsWith(STANDING);
			previous = line;
		}
		return new Parsed(lines, totals, standing);
	}

	/**
	 * What was read.
	 *
	 * @param totals how many lines each section says to have; all are not always shown
	 * @param standing whether the letter also says how the agency stands
	 */
	record Parsed(List<Line> lines, Map<String, Integer> totals, boolean standing) {
	}

	/** One line: the assignment's number and the section it stands in. */
	record Line(String section, String number) {
	}

}
