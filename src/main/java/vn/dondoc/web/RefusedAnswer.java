package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * What is answered to those who are not signed in or may not: the sign-in page to a
 * person who opens a page, problem details to a program.
 */
@Component
class RefusedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final LoginUrlAuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint(
			SecuritySetup.SIGN_IN);

	private final Problems problems;

	RefusedAnswer(Problems problems) {
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		if (Asked.byPerson(request)) {
			this.signInPage.commence(request, response, ex);
			return;
		}
		if (!Asked.inBrowser(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"dondoc\", charset=\"UTF-8\"");
		}
		this.problems.answer(request, response, this.problems.of(ex, HttpStatus.UNAUTHORIZED, request));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (Asked.byProgram(request)) {
			this.problems.answer(request, response, this.problems.of(ex, HttpStatus.FORBIDDEN, request));
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
