package vn.dondoc.web;

import java.io.IOException;
import java.util.Date;
import java.util.List;

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
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

import org.springframework.http.HttpStatus;

/**
 * Hands the signed-in person over to the engine's web applications, and lets their
 * sign-out end the one session there is. What the person is goes with every request: the
 * applications would keep it in the session for minutes, and then ask the engine's
 * identity, which knows nothing of substitutes.
 */
class WebappSignIn extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

	/** The applications' own look-up, due after this, never happens. */
	private static final Date NEVER = new Date(Long.MAX_VALUE);

	private final Viewers viewers;

	WebappSignIn(Viewers viewers) {
		this.viewers = viewers;
	}

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
		return Asked.toSignOut(request) && HttpStatus.valueOf(response.getStatus()).is2xxSuccessful();
	}

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		String username = request.getRemoteUser();
		boolean known = username != null && engine.getIdentityService().createUserQuery().userId(username).count() == 1;
		if (!known) {
			return AuthenticationResult.unsuccessful();
		}
		Viewer viewer = this.viewers.of(username);
		AuthenticationResult person = AuthenticationResult.successful(username);
		person.setGroups(List.copyOf(viewer.roles()));
		person.setTenants(List.copyOf(viewer.tenants()));
		return person;
	}

	@Override
	protected boolean existisAuthentication(Authentications session, String engine, String username) {
		return false;
	}

	@Override
	protected UserAuthentication createAuthentication(ProcessEngine engine, String username, List<String> groups,
			List<String> tenants) {
		UserAuthentication authentication = super.createAuthentication(engine, username, groups, tenants);
		authentication.setCacheValidationTime(NEVER);
		return authentication;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// The sign-in page is the only way in; a challenge would open the browser's own
		// box
	}

}
