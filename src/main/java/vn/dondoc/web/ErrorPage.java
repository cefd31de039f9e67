package vn.dondoc.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Where the servlet container turns to with what nothing else has answered. */
@Controller
class ErrorPage implements ErrorController {

	private final Problems problems;

	private final ProblemTexts texts;

	private final LocaleResolver locales;

	private final FieldProblems fields;

	private final ErrorAttributes attributes;

	ErrorPage(Problems problems, ProblemTexts texts, LocaleResolver locales, FieldProblems fields,
			ErrorAttributes attributes) {
		this.fields = fields;
		this.attributes = attributes;
		this.problems = problems;
		this.texts = texts;
		this.locales = locales;
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		HttpStatusCode status = status(request);
		ProblemDetail problem = problem(status, request);
		if (Asked.byProgram(request)) {
			this.problems.answer(request, response, problem);
			return null;
		}
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("problem", problem);
		page.addObject("next", this.texts.next(status, this.locales.resolveLocale(request)));
		return page;
	}

	/** With the words of a wrong entry, which the person can mend. */
	private ProblemDetail problem(HttpStatusCode status, HttpServletRequest request) {
		ProblemDetail problem = this.problems.of(status, request);
		Throwable cause = this.attributes.getError(new ServletWebRequest(request));
		if (cause instanceof MessageSourceResolvable words && status.value() == HttpStatus.BAD_REQUEST.value()) {
			problem.setDetail(this.texts.of(words, this.locales.resolveLocale(request)));
		}
		else if (status.value() == HttpStatus.BAD_REQUEST.value() && cause != null) {
			List<FieldProblem> errors = this.fields.of(cause, this.locales.resolveLocale(request));
			errors.stream().findFirst().ifPresent((error) -> problem.setDetail(error.message()));
		}
		return problem;
	}

	private static HttpStatusCode status(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (status instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
	}

}
