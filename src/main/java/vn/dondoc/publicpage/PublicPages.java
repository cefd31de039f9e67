package vn.dondoc.publicpage;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.opendata.CsvFile;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** What everybody sees, without signing in and without a cookie. */
@Controller
class PublicPages {

	private static final String CACHED = "public, max-age=60";

	private final Publications publications;

	private final PublicProgress progress;

	private final MessageSource messages;

	private final Clock clock;

	PublicPages(Publications publications, PublicProgress progress, MessageSource messages, Clock clock) {
		this.publications = publications;
		this.progress = progress;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/public")
	String page(@RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
			@RequestParam(defaultValue = "vi") String lang, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		boolean english = begin(lang, request, response) == Locale.ENGLISH;
		model.addAttribute("found", this.progress.listing(page));
		model.addAttribute("lang", english ? "en" : null);
		return "publicpage/public";
	}

	@GetMapping(path = "/public/progress.csv", produces = "text/csv")
	void csv(@RequestParam(defaultValue = "vi") String lang, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Locale locale = begin(lang, request, response);
		try (CsvFile file = new CsvFile(response, "cong-khai-tien-do-" + VietnamTime.today(this.clock),
				CsvFile.Separator.COMMA)) {
			file.line(text("csv.directive", locale), text("csv.title", locale), text("csv.documents", locale),
					text("csv.agency", locale), text("csv.deadline", locale), text("csv.status", locale),
					text("public.result", locale));
			int page = 0;
			for (List<PublicDirective> some = this.progress.read(page); !some.isEmpty(); some = this.progress
				.read(++page)) {
				some.forEach((directive) -> write(file, directive, locale));
			}
		}
	}

	private void write(CsvFile file, PublicDirective directive, Locale locale) {
		String due = (directive.deadline().date() != null) ? VietnamTime.format(directive.deadline().date())
				: directive.deadline().text();
		for (PublicDirective.Lead lead : directive.leads()) {
			file.line(directive.number(), directive.title(), String.join("; ", directive.documents()), lead.name(), due,
					text("status." + lead.status(), locale), lead.result());
		}
	}

	/** The language is in the address alone, so that whoever keeps the page may. */
	private Locale begin(String lang, HttpServletRequest request, HttpServletResponse response) {
		if (!this.publications.isOpen()) {
			throw new NotOpen();
		}
		Locale locale = "en".equals(lang) ? Locale.ENGLISH : Locale.forLanguageTag("vi");
		request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, locale);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
		return locale;
	}

	private String text(String code, Locale locale) {
		return this.messages.getMessage(code, null, locale);
	}

}
