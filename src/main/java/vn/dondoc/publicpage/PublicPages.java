package vn.dondoc.publicpage;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.opendata.CsvAnswer;

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

	PublicPages(Publications publications, PublicProgress progress) {
		this.publications = publications;
		this.progress = progress;
	}

	@GetMapping("/public")
	String page(@RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
			@RequestParam(defaultValue = "vi") String lang, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		boolean english = begin(lang, request, response) == Locale.ENGLISH;
		model.addAttribute("found", this.progress.published().listing(page));
		model.addAttribute("lang", english ? "en" : null);
		return "publicpage/public";
	}

	@GetMapping(path = "/public/progress.csv", produces = "text/csv")
	void csv(@RequestParam(defaultValue = "vi") String lang, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Locale locale = begin(lang, request, response);
		Published published = this.progress.published();
		CsvAnswer.announce(response, "cong-khai-tien-do-" + published.at().toLocalDate());
		response.getOutputStream().write(published.csv(locale));
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

}
