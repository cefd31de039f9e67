package vn.dondoc.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.dondoc.organisation.Passwords;
import vn.dondoc.security.EndReason;
import vn.dondoc.security.OpenSession;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;
import vn.dondoc.security.Sessions;
import vn.dondoc.security.SignInThrottle;
import vn.dondoc.security.TooManyFailures;
import vn.dondoc.web.Roles;

import org.springframework.stereotype.Service;

/** What people do with their account, from the page or by the API. */
@Service
class Account {

	private final Passwords passwords;

	private final Sessions sessions;

	private final SignInThrottle throttle;

	private final SecurityEvents events;

	Account(Passwords passwords, Sessions sessions, SignInThrottle throttle, SecurityEvents events) {
		this.passwords = passwords;
		this.sessions = sessions;
		this.throttle = throttle;
		this.events = events;
	}

	int shortestPassword() {
		return this.passwords.shortest();
	}

	List<OpenSession> sessions(String username, HttpServletRequest request) {
		return this.sessions.of(username, id(request));
	}

	/**
	 * Changes the password and ends the person's other sessions.
	 * @throws PasswordRefused with what speaks against it
	 * @throws PasswordElsewhere when it is not kept here
	 */
	void change(String username, PasswordChange wish, HttpServletRequest request) throws PasswordRefused {
		if (!request.isUserInRole(Roles.LOCAL_PASSWORD)) {
			throw new PasswordElsewhere();
		}
		requireCurrent(username, wish.current(), request);
		if (!wish.next().equals(wish.again())) {
			throw new PasswordRefused().because("again", "differs", 0);
		}
		PasswordRefused refused = new PasswordRefused();
		this.passwords.against(username, wish.current(), wish.next())
			.forEach((reason) -> refused.because("next", reason, shortestPassword()));
		if (refused.hasErrors()) {
			throw refused;
		}
		this.passwords.change(username, wish.next());
		this.sessions.end(username, id(request), EndReason.PASSWORD_CHANGED);
		this.events.record(SecurityEventKind.PASSWORD_CHANGED, username, request, "");
	}

	/** Guessed at from a session left open, it is throttled like a sign-in. */
	private void requireCurrent(String username, String current, HttpServletRequest request) throws PasswordRefused {
		SignInThrottle.Try attempt;
		try {
			attempt = this.throttle.begin(username, request.getRemoteAddr());
		}
		catch (TooManyFailures ex) {
			this.events.record(SecurityEventKind.SIGN_IN_THROTTLED, username, request, "");
			throw new PasswordRefused().because("current", "throttled", TooManyFailures.minutes(ex.seconds()));
		}
		if (!this.passwords.matches(username, current)) {
			this.events.record(SecurityEventKind.SIGN_IN_FAILED, username, request, "");
			throw new PasswordRefused().because("current", "wrong", 0);
		}
		this.throttle.succeeded(attempt);
	}

	/** Ends all sessions of a person, this one too where it is theirs. */
	int signOutEverywhere(String username, String by, HttpServletRequest request) {
		int ended = this.sessions.end(username, null, EndReason.SIGNED_OUT_EVERYWHERE);
		this.events.record(SecurityEventKind.SIGNED_OUT_EVERYWHERE, by, request, username.equals(by) ? "" : username);
		return ended;
	}

	private static String id(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getId() : null;
	}

}
