package vn.dondoc.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how far an assignment was escalated. */
@Component
public class EscalationWords {

	private final MessageSource messages;

	EscalationWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * "Mức 3: đã báo lãnh đạo Ban Chỉ đạo, thủ trưởng".
	 * @param level 0 when not at all
	 * @param told roles that were told last
	 * @return null when not at all
	 */
	public String of(int level, List<String> told, Locale locale) {
		if (level == 0) {
			return null;
		}
		String roles = told.stream()
			.map((role) -> this.messages.getMessage("policy.role." + role, null, role, locale))
			.collect(Collectors.joining(", "));
		return this.messages.getMessage(roles.isEmpty() ? "policy.level" : "policy.told", new Object[] { level, roles },
				locale);
	}

}
