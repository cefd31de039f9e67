package vn.dondoc.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What pages say of a table. */
@Component
class PolicyTexts {

	private final Sentences sentences;

	private final Courses courses;

	private final TableCheck check;

	private final MessageSource messages;

	PolicyTexts(Sentences sentences, Courses courses, TableCheck check, MessageSource messages) {
		this.sentences = sentences;
		this.courses = courses;
		this.check = check;
		this.messages = messages;
	}

	/** What rows without faults say, lead to, and leave out. */
	void addConsequences(List<Row> rows, Model model, Locale locale) {
		model.addAttribute("sentences", this.sentences.of(rows, locale));
		model.addAttribute("courses", this.courses.of(new Table(rows), locale));
		model.addAttribute("warnings", named(this.check.warnings(rows), locale));
	}

	/** What is wrong, all of it and by row. */
	void addFaults(RuntimeException refusal, Model model, Locale locale) {
		if (refusal instanceof WrongTable wrong) {
			model.addAttribute("faults", named(wrong.faults(), locale));
			model.addAttribute("faultsByRow", byRow(wrong.faults(), locale));
		}
	}

	static int status(RuntimeException refusal) {
		return AnnotatedElementUtils.findMergedAnnotation(refusal.getClass(), ResponseStatus.class).code().value();
	}

	private List<String> named(List<Fault> faults, Locale locale) {
		return faults.stream().map((fault) -> this.messages.getMessage(fault.named(), locale)).toList();
	}

	private Map<Integer, List<String>> byRow(List<Fault> faults, Locale locale) {
		return faults.stream()
			.filter((fault) -> fault.row() > 0)
			.collect(Collectors.groupingBy(Fault::row, TreeMap::new,
					Collectors.mapping((fault) -> this.messages.getMessage(fault, locale), Collectors.toList())));
	}

}
