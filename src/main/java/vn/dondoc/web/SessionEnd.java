package vn.dondoc.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is old, however much it is used: Tasklist asks for tasks by itself,
 * so one that is left open is never idle. By the system's time: moving the trial's clock
 * signs nobody out.
 */
class SessionEnd extends OncePerRequestFilter {

	/** Attribute of the request that has found its session too old. */
	static final String ENDED = SessionEnd.class.getName() + ".ENDED";

	private final Duration longest;

	private final RequestMatcher needless;

	SessionEnd(Duration longest, RequestMatcher needless) {
		this.longest = longest;
		this.needless = needless;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && session.getLastAccessedTime() - session.getCreationTime() > this.longest.toMillis()) {
			session.invalidate();
			request.setAttribute(ENDED, true);
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.needless.matches(request);
	}

}
