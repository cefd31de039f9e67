package vn.dondoc.notification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of a letter that depend on whom it goes to and what it tells. */
@Component
class LetterPhrases {

	private final MessageSource messages;

	LetterPhrases(MessageSource messages) {
		this.messages = messages;
	}

	/** Names agency and counts; what is escalated counts as overdue here. */
	String subject(Digest digest) {
		Map<Section, Integer> counts = new EnumMap<>(Section.class);
		for (Part part : digest.news()) {
			counts.merge(part.section().late() ? Section.OVERDUE : part.section(), part.total(), Integer::sum);
		}
		List<String> phrases = new ArrayList<>();
		counts.forEach((section, count) -> phrases.add(say("letter.subject." + section.key(), count)));
		String all = String.join(", ", phrases);
		return digest.manyAgencies() ? say("letter.subject.many-agencies", digest.agencies(), all)
				: say("letter.subject.one-agency", digest.agency(), all);
	}

	String greeting(Recipient recipient) {
		String name = recipient.fullName();
		boolean nameSaysIt = recipient.agency() != null && name.contains(recipient.agency());
		if (recipient.role() == null || nameSaysIt) {
			return say("letter.greeting", name);
		}
		String agency = (recipient.agency() != null) ? recipient.agency() : say("letter.office.agencies");
		return say("letter.greeting.office", name, say("letter.office." + recipient.role(), agency));
	}

	String opening(Digest digest, String day) {
		return digest.manyAgencies() ? say("letter.opening.many-agencies", day, digest.agencies())
				: say("letter.opening.one-agency", day, digest.agency());
	}

	String closing(Recipient recipient) {
		return say("letter.closing." + ((recipient.role() != null) ? recipient.role() : "officer"));
	}

	String footer(String replyTo) {
		return (replyTo != null) ? say("letter.footer.reply", replyTo) : say("letter.footer");
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LetterWriter.VIETNAMESE);
	}

}
