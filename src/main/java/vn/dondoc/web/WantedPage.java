package vn.dondoc.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The page a person wanted before they were led to sign-in, kept in their browser: nobody
 * makes rows in our database without being signed in. It leads to our pages only.
 */
@Component
class WantedPage implements RequestCache {

	private static final String COOKIE = "DONDOC-WANTED";

	private static final int LONGEST = 2_000;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String wanted = Asked.path(request) + query;
		if ("GET".equals(request.getMethod()) && Asked.byPerson(request) && wanted.length() <= LONGEST) {
			write(request, response,
					Base64.getUrlEncoder().withoutPadding().encodeToString(wanted.getBytes(StandardCharsets.UTF_8)));
		}
	}

	@Override
	public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		if (cookie == null) {
			return null;
		}
		try {
			String wanted = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
			return wanted.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? new SimpleSavedRequest(wanted) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Override
	public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, COOKIE) != null) {
			write(request, response, null);
		}
	}

	private static void write(HttpServletRequest request, HttpServletResponse response, String value) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, (value != null) ? value : "")
					.path("/")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge((value != null) ? -1 : 0)
					.build()
					.toString());
	}

}
