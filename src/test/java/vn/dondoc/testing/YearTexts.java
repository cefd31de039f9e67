package vn.dondoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/** The words of the made-up year, put together anew for each directive and report. */
final class YearTexts {

	static final List<String> AGENCIES = lines("agencies");

	private static final Map<String, List<String>> OBJECTS = headed("titles");

	private static final Map<String, List<String>> WORDS = headed("words");

	static final List<String> SECTIONS = List.copyOf(OBJECTS.keySet());

	private YearTexts() {
	}

	/** No two are equal among 1,430: 143 verbs with purposes, each with ten objects. */
	static String title(int number, String section) {
		List<String> objects = OBJECTS.get((section != null) ? section : SECTIONS.get(2));
		String purpose = of("purposes", number);
		String title = of("verbs", number) + " " + objects.get((number / 143 + number % 143) % objects.size()) + ", "
				+ purpose;
		return (number % 5 != 0) ? title
				: title + "; báo cáo rõ kết quả, khó khăn và kiến nghị (nếu có) về Cơ quan Thường trực Ban Chỉ đạo";
	}

	/** Whatever there is to say under a heading, a different one for each number. */
	static String of(String heading, int number) {
		List<String> choices = WORDS.get(heading);
		return choices.get(Math.floorMod(number, choices.size()));
	}

	private static Map<String, List<String>> headed(String name) {
		Map<String, List<String>> headed = new LinkedHashMap<>();
		Iterator<String> lines = lines(name).iterator();
		List<String> current = List.of();
		while (lines.hasNext()) {
			String line = lines.next();
			if (line.startsWith("# ")) {
				current = new ArrayList<>();
				headed.put(line.substring(2), current);
			}
			else {
				current.add(line);
			}
		}
		return headed;
	}

	private static List<String> lines(String name) {
		try {
			return new ClassPathResource("year/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
