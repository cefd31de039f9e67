package vn.dondoc.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.security.Sessions;
import vn.dondoc.security.TooManyFailures;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What is answered to those who are not signed in or may not: the sign-in page to a
 * person who opens a page, problem details to a program.
 */
@Component
class RefusedAnswer implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final Problems problems;

	private final Sessions sessions;

	private final SecurityEvents events;

	RefusedAnswer(Problems problems, Sessions sessions, SecurityEvents events) {
		this.problems = problems;
		this.sessions = sessions;
		this.events = events;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (request.getHeader(HttpHeaders.AUTHORIZATION) != null
				&& request.getAttribute(PasswordSignIn.TRIED) == null) {
			this.events.record(SecurityEventKind.UNAUTHENTICATED, null, request, "");
		}
		if (Asked.byPerson(request)) {
			response.sendRedirect(request.getContextPath() + SecuritySetup.SIGN_IN + reason(request));
			return;
		}
		if (ex instanceof TooManyFailures tooMany) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
			this.problems.answer(request, response, this.problems.of(ex, request));
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
		// The request does not tell yet who it is from, where its token is missing
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		this.events.record(kind(request, ex), (person != null) ? person.getName() : null, request, "403");
		if (Asked.byProgram(request)) {
			this.problems.answer(request, response, this.problems.of(ex, HttpStatus.FORBIDDEN, request));
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	private static SecurityEventKind kind(HttpServletRequest request, AccessDeniedException ex) {
		if (Asked.path(request).startsWith(RefusalRecord.WEBAPP_API)) {
			return SecurityEventKind.WEBAPP_REFUSED;
		}
		return (ex instanceof CsrfException) ? SecurityEventKind.FORGED : SecurityEventKind.FORBIDDEN;
	}

	/** Why a person who had a session has none any more. */
	private String reason(HttpServletRequest request) {
		if (request.getAttribute(SessionEnd.ENDED) != null) {
			return "?ended";
		}
		String id = request.getRequestedSessionId();
		if (id == null || request.isRequestedSessionIdValid()) {
			return "";
		}
		return this.sessions.reasonOfEnd(id)
			.map((reason) -> "?" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.orElse("?ended");
	}

}
