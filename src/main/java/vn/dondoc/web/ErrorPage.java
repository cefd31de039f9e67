package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Where the servlet container turns to with what nothing else has answered. */
@Controller
class ErrorPage implements ErrorController {

	private final Problems problems;

	private final ProblemTexts texts;

	private final LocaleResolver locales;

	ErrorPage(Problems problems, ProblemTexts texts, LocaleResolver locales) {
		this.problems = problems;
		this.texts = texts;
		this.locales = locales;
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		HttpStatusCode status = status(request);
		ProblemDetail problem = (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable ex)
				? this.problems.of(ex, status, request) : this.problems.of(status, request);
		if (Asked.byProgram(request)) {
			this.problems.answer(request, response, problem);
			return null;
		}
		ModelAndView page = new ModelAndView("error", status);
		page.addObject("problem", problem);
		page.addObject("next", this.texts.next(status, this.locales.resolveLocale(request)));
		return page;
	}

	private static HttpStatusCode status(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (status instanceof Integer code) ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
	}

}
