package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.dondoc.notification.Notice;

import org.springframework.stereotype.Component;

/** Follows a table through, once for all cases in which it says the same. */
@Component
class Courses {

	private final Sentences sentences;

	Courses(Sentences sentences) {
		this.sentences = sentences;
	}

	/** Those that fit more cases first. */
	List<Course> of(Table table, Locale locale) {
		// what is said -> for which priorities -> of which agencies
		Map<List<Row>, Map<String, List<String>>> cases = new LinkedHashMap<>();
		for (Policy.Subject subject : Vocabulary.subjects()) {
			List<Row> said = table.rows().stream().filter((row) -> row.isFor(subject)).toList();
			cases.computeIfAbsent(said, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(subject.priority(), (key) -> new ArrayList<>())
				.add(subject.agencyKind());
		}
		List<Course> courses = new ArrayList<>();
		cases.forEach((rows, who) -> courses.add(course(new Table(rows), who, locale)));
		return courses;
	}

	private Course course(Table table, Map<String, List<String>> who, Locale locale) {
		List<Row> near = new ArrayList<>(of(table, Notice.Kind.DUE_SOON));
		Collections.reverse(near);
		List<Sentence> before = new ArrayList<>(this.sentences.of(of(table, Notice.Kind.ASSIGNED), locale));
		before.addAll(this.sentences.of(near, locale));
		List<Row> events = table.rows()
			.stream()
			.filter((row) -> !row.isDated() && !row.isAbout(Notice.Kind.ASSIGNED))
			.toList();
		return new Course(cases(who, locale), before, this.sentences.of(of(table, Notice.Kind.OVERDUE), locale),
				this.sentences.of(events, locale));
	}

	private static List<Row> of(Table table, Notice.Kind kind) {
		return table.rows()
			.stream()
			.filter((row) -> row.isAbout(kind))
			.sorted(Comparator.comparing(Row::fromDay, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

	/** Priorities that have it at the same agencies are said together. */
	private String cases(Map<String, List<String>> who, Locale locale) {
		Map<List<String>, List<String>> priorities = new LinkedHashMap<>();
		who.forEach((priority, kinds) -> priorities.computeIfAbsent(kinds, (key) -> new ArrayList<>()).add(priority));
		List<String> said = new ArrayList<>();
		priorities.forEach((kinds, same) -> said.add(this.sentences.cases(same, kinds, locale)));
		return String.join(" / ", said);
	}

}
