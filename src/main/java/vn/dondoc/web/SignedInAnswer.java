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
import org.springframework.stereotype.Component;

/** Leads a person who has just signed in to the page they wanted. */
@Component
class SignedInAnswer extends SavedRequestAwareAuthenticationSuccessHandler {

	private final Sessions sessions;

	private final SecurityEvents events;

	SignedInAnswer(Sessions sessions, SecurityEvents events, WantedPage wanted) {
		this.sessions = sessions;
		this.events = events;
		setRequestCache(wanted);
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.sessions.signedIn(request);
		this.events.record(SecurityEventKind.SIGNED_IN, authentication.getName(), request, "");
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
