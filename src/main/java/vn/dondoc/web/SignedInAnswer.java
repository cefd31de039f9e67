package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.security.Sessions;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Leads a person who has just signed in to the page they wanted; leadership, who wanted
 * none, to the overview.
 */
@Component
class SignedInAnswer extends SavedRequestAwareAuthenticationSuccessHandler {

	private final Sessions sessions;

	private final SecurityEvents events;

	private final Viewers viewers;

	private final WantedPage wanted;

	SignedInAnswer(Sessions sessions, SecurityEvents events, Viewers viewers, WantedPage wanted) {
		this.sessions = sessions;
		this.events = events;
		this.viewers = viewers;
		this.wanted = wanted;
		setRequestCache(wanted);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.sessions.signedIn(request);
		this.events.record(SecurityEventKind.SIGNED_IN, authentication.getName(), request, "");
		SavedRequest page = this.wanted.getRequest(request, response);
		if ((page == null || "/".equals(page.getRedirectUrl()))
				&& this.viewers.of(authentication.getName()).has(Roles.LEADERSHIP)) {
			this.wanted.removeRequest(request, response);
			getRedirectStrategy().sendRedirect(request, response, "/dashboard");
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
