package vn.dondoc.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every exception under {@code /api/} with problem details, also those from
 * before a controller was found. Exceptions of pages go on to the error page.
 */
@Component
class ProblemResolver implements HandlerExceptionResolver {

	private final Problems problems;

	ProblemResolver(Problems problems) {
		this.problems = problems;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		if (!Asked.path(request).startsWith("/api/") || ex instanceof AuthenticationException) {
			return null;
		}
		if (DisconnectedClientHelper.isClientDisconnectedException(ex) || response.isCommitted()) {
			return null;
		}
		HttpHeaders headers = (ex instanceof ErrorResponse answer) ? answer.getHeaders() : HttpHeaders.EMPTY;
		headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		try {
			response.resetBuffer();
			this.problems.answer(request, response, this.problems.of(ex, request));
			return new ModelAndView();
		}
		catch (IOException unsent) {
			throw new UncheckedIOException(unsent);
		}
	}

}
