package vn.dondoc.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.dondoc.notification.Notice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says rows in a person's words. */
@Component
class Sentences {

	private final MessageSource messages;

	Sentences(MessageSource messages) {
		this.messages = messages;
	}

	List<Sentence> of(List<Row> rows, Locale locale) {
		return rows.stream().map((row) -> of(row, locale)).toList();
	}

	Sentence of(Row row, Locale locale) {
		Rule rule = row.rule();
		return new Sentence(row.number(), row.event(), rule.level(), when(row, locale), days(row, locale),
				cases(row.priorities(), row.agencyKinds(), locale),
				row.tell().stream().map((role) -> say(locale, "policy.role." + role)).toList(), rule.urgent(),
				rule.repeatAfter(), row.note());
	}

	/** "Mọi nhiệm vụ, mọi cơ quan", "Nhiệm vụ khẩn, bộ; cơ quan Đảng"; none means any. */
	String cases(List<String> priorities, List<String> agencyKinds, Locale locale) {
		boolean anyPriority = priorities.isEmpty() || priorities.size() == Vocabulary.PRIORITIES.size();
		boolean anyKind = agencyKinds.isEmpty() || agencyKinds.size() == Vocabulary.AGENCY_KINDS.size();
		String directives = anyPriority ? say(locale, "policy.case.any-priority")
				: say(locale, "policy.case.of", words("policy.priority.", priorities, locale));
		return directives + ", "
				+ (anyKind ? say(locale, "policy.case.any-kind") : words("policy.kind.", agencyKinds, locale));
	}

	/** What is still before a deadline is told when the last of its days has come. */
	private String when(Row row, Locale locale) {
		if (row.isAbout(Notice.Kind.DUE_SOON)) {
			return (row.toDay() == 0) ? say(locale, "policy.when.DUE_SOON.0")
					: say(locale, "policy.when.DUE_SOON", row.toDay());
		}
		return row.isDated() ? say(locale, "policy.when.OVERDUE", row.fromDay())
				: say(locale, "policy.event." + row.event());
	}

	private String days(Row row, Locale locale) {
		if (!row.isDated()) {
			return "";
		}
		if (row.toDay() == null) {
			return say(locale, "policy.days.open", row.fromDay());
		}
		String key = row.isAbout(Notice.Kind.DUE_SOON) ? "policy.days.left" : "policy.days";
		return row.fromDay().equals(row.toDay()) ? "" : say(locale, key, row.fromDay(), row.toDay());
	}

	private String words(String prefix, List<String> names, Locale locale) {
		return names.stream().map((name) -> say(locale, prefix + name)).collect(Collectors.joining("; "));
	}

	private String say(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
