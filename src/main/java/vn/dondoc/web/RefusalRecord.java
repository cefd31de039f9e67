package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Records what is refused behind Spring Security: by our controllers, by the domain, by
 * the engine's web applications and the guards around the engine.
 */
class RefusalRecord extends OncePerRequestFilter {

	static final String WEBAPP_API = "/camunda/api/";

	private final SecurityEvents events;

	RefusalRecord(SecurityEvents events) {
		this.events = events;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// The sign-out of the web applications ends the session
		String username = request.getRemoteUser();
		chain.doFilter(request, response);
		SecurityEventKind kind = kind(request, response.getStatus());
		if (kind != null) {
			this.events.record(kind, username, request, String.valueOf(response.getStatus()));
		}
	}

	private static SecurityEventKind kind(HttpServletRequest request, int status) {
		if (Asked.path(request).startsWith(WEBAPP_API)) {
			if (status < HttpStatus.BAD_REQUEST.value() && Asked.toSignOut(request)) {
				return SecurityEventKind.SIGNED_OUT;
			}
			// The engine answers a refusal with any of these
			return (status >= HttpStatus.BAD_REQUEST.value()) ? SecurityEventKind.WEBAPP_REFUSED : null;
		}
		if (status == HttpStatus.FORBIDDEN.value()) {
			return SecurityEventKind.FORBIDDEN;
		}
		return (status == HttpStatus.NOT_FOUND.value() && isOfThings(request)) ? SecurityEventKind.NOT_VISIBLE : null;
	}

	/**
	 * A thing that is not there or not to be seen, not an address that nobody answers.
	 */
	private static boolean isOfThings(HttpServletRequest request) {
		Object ex = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE);
		return ex != null && !(ex instanceof NoResourceFoundException) && !(ex instanceof NoHandlerFoundException);
	}

}
