package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what a letter tells into words: subject, plain text and HTML. */
@Component
class LetterWriter {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	// An engine of its own: as a bean it would take the place of the one that renders
	// pages.
	private final SpringTemplateEngine templates = new SpringTemplateEngine();

	private final MessageSource messages;

	private final LetterPhrases phrases;

	private final WorkingDays workingDays;

	private final MailProperties mail;

	private final Links links;

	LetterWriter(MessageSource messages, LetterPhrases phrases, WorkingDays workingDays, MailProperties mail,
			Links links) {
		this.messages = messages;
		this.phrases = phrases;
		this.workingDays = workingDays;
		this.mail = mail;
		this.links = links;
		this.templates.setTemplateEngineMessageSource(messages);
		this.templates.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
		this.templates.addTemplateResolver(resolver(".html", TemplateMode.HTML));
	}

	Letter write(long id, Recipient recipient, Digest digest, LocalDate today) {
		String subject = this.phrases.subject(digest);
		Context context = new Context(VIETNAMESE);
		context.setVariable("subject", subject);
		context.setVariable("greeting", this.phrases.greeting(recipient));
		context.setVariable("opening", this.phrases.opening(digest, VietnamTime.format(today)));
		context.setVariable("closing", this.phrases.closing(recipient));
		context.setVariable("footer", this.phrases.footer(this.mail.replyTo()));
		context.setVariable("digest", digest);
		context.setVariable("remarks", new Remarks(this.messages, this.workingDays, today));
		context.setVariable("links", this.links);
		context.setVariable("columns", new Columns());
		String text = this.templates.process("mail/letter.txt", context).replaceAll("\n{3,}", "\n\n").strip() + "\n";
		String html = this.templates.process("mail/letter.html", context);
		String messageId = "<letter-%d.%s@%s>".formatted(id, UUID.randomUUID(), this.mail.domain());
		return new Letter(id, recipient.username(), recipient.address(), messageId, subject, text, html);
	}

	private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.getResolvablePatternSpec().addPattern("*" + suffix);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setTemplateMode(mode);
		return resolver;
	}

	/** What the plain text template folds its lines with. */
	record Columns() {

		public String fold(String text) {
			return Words.fold(text, 0);
		}

		public String item(int number, String text) {
			return "%2d. ".formatted(number) + Words.fold(text, 4);
		}

		public String detail(String text) {
			return "    " + Words.fold(text, 4);
		}

	}

}
