package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.security.TooManyFailures;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads a person whose sign-in has failed back to the page, with the reason. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInRefused.class);

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		if (ex instanceof AuthenticationServiceException) {
			log.warn("Sign-in cannot be checked: {}", String.valueOf(ex.getCause()));
		}
		response.sendRedirect(request.getContextPath() + SecuritySetup.SIGN_IN + "?" + reason(ex));
	}

	private static String reason(AuthenticationException ex) {
		if (ex instanceof TooManyFailures tooMany) {
			return "throttled=" + tooMany.seconds();
		}
		if (ex instanceof UnknownPerson) {
			return "unknown";
		}
		if (ex instanceof OAuth2AuthenticationException) {
			return "provider";
		}
		return (ex instanceof AuthenticationServiceException) ? "unavailable" : "error";
	}

}
