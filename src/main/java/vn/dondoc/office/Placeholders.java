package vn.dondoc.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

import org.springframework.context.MessageSourceResolvable;

/** The placeholders of a template, and what is wrong with them. */
final class Placeholders {

	/** Without them a print would leave out what it is for. */
	private static final List<String> NEEDED = List.of(Field.TITLE, Field.PARAGRAPHS, Field.TABLE);

	private static final int MOST_NAMED = 20;

	private final Set<String> names = new TreeSet<>();

	private final List<String> torn = new ArrayList<>();

	void take(Paragraph paragraph) {
		this.names.addAll(paragraph.placeholders());
		String rest = paragraph.rest();
		if (rest.contains("{{") || rest.contains("}}")) {
			this.torn.add(paragraph.text());
		}
	}

	boolean has(String name) {
		return this.names.contains(name);
	}

	List<MessageSourceResolvable> faults() {
		List<MessageSourceResolvable> faults = new ArrayList<>();
		this.torn.stream().limit(MOST_NAMED).forEach((text) -> faults.add(TemplateRefused.fault("torn", brief(text))));
		this.names.stream()
			.filter((name) -> known().noneMatch(name::equals))
			.limit(MOST_NAMED)
			.forEach((name) -> faults.add(TemplateRefused.fault("unknown", brief(name), nearest(name))));
		NEEDED.stream()
			.filter((name) -> !this.names.contains(name))
			.forEach((name) -> faults.add(TemplateRefused.fault("missing." + name)));
		return faults;
	}

	private static Stream<String> known() {
		return Stream.concat(Stream.of(Field.PARAGRAPHS, Field.TABLE), Field.TEXTS.stream());
	}

	/** The known name that is most like it. */
	private static String nearest(String name) {
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		return known().min(Comparator.comparing((known) -> distance.apply(plain(known), plain(name)))).orElseThrow();
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}|[\\s_.-]", "")
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd');
	}

	private static String brief(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

}
