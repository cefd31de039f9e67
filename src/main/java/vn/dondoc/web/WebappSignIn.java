package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.http.HttpStatus;

/**
 * Hands the signed-in person over to the engine's web applications, and lets their
 * sign-out end the one session there is. The applications look up the person's groups and
 * tenants themselves.
 */
class WebappSignIn extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

	@Override
	public void init(FilterConfig config) {
		this.authenticationProvider = this;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		super.doFilter(request, response, chain);
		HttpSession session = ((HttpServletRequest) request).getSession(false);
		if (session != null && isSignOut((HttpServletRequest) request, (HttpServletResponse) response)) {
			session.invalidate();
		}
	}

	private static boolean isSignOut(HttpServletRequest request, HttpServletResponse response) {
		return "POST".equals(request.getMethod()) && request.getRequestURI().endsWith("/logout")
				&& HttpStatus.valueOf(response.getStatus()).is2xxSuccessful();
	}

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		String username = request.getRemoteUser();
		boolean known = username != null && engine.getIdentityService().createUserQuery().userId(username).count() == 1;
		return known ? AuthenticationResult.successful(username) : AuthenticationResult.unsuccessful();
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// The sign-in page is the only way in; a challenge would open the browser's own
		// box
	}

}
