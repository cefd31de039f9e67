package vn.dondoc.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes and sends problem details (RFC 9457) in the language of the person who asked. */
@Component
public class Problems {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private final ProblemTexts texts;

	private final FieldProblems fields;

	private final LocaleResolver locales;

	private final ObjectMapper json;

	Problems(ProblemTexts texts, FieldProblems fields, LocaleResolver locales, ObjectMapper json) {
		this.texts = texts;
		this.fields = fields;
		this.locales = locales;
		this.json = json;
	}

	/**
	 * The problem behind an exception; an unexpected one is logged under the id shown.
	 */
	public ProblemDetail of(Throwable ex, HttpServletRequest request) {
		return of(ex, ProblemStatus.of(ex), request);
	}

	ProblemDetail of(Throwable ex, HttpStatusCode status, HttpServletRequest request) {
		Locale locale = this.locales.resolveLocale(request);
		ProblemDetail problem = problem(status, this.texts.detail(ex, status, locale), request);
		List<FieldProblem> errors = this.fields.of(ex, locale);
		if (!errors.isEmpty()) {
			problem.setProperty("errors", errors);
		}
		if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			log.error("Unexpected error {} at {} {}", identified(problem), request.getMethod(), Asked.path(request),
					ex);
		}
		return problem;
	}

	/** The problem that a bare status tells of; its cause has been logged already. */
	ProblemDetail of(HttpStatusCode status, HttpServletRequest request) {
		Locale locale = this.locales.resolveLocale(request);
		ProblemDetail problem = problem(status, this.texts.detail(new Exception(), status, locale), request);
		if (status.is5xxServerError()) {
			log.error("Unexpected error {} at {} {}, see above", identified(problem), request.getMethod(),
					Asked.path(request));
		}
		return problem;
	}

	private static String identified(ProblemDetail problem) {
		String id = UUID.randomUUID().toString().substring(0, 8);
		problem.setProperty("id", id);
		return id;
	}

	void answer(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem) throws IOException {
		response.setStatus(problem.getStatus());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Content-Language", this.locales.resolveLocale(request).getLanguage());
		response.getWriter().write(this.json.writeValueAsString(problem));
	}

	private ProblemDetail problem(HttpStatusCode status, String detail, HttpServletRequest request) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(this.texts.title(status, this.locales.resolveLocale(request)));
		problem.setInstance(URI.create(Asked.path(request)));
		return problem;
	}

}
