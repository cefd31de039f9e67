package vn.dondoc.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, and how it wants its answer. */
final class Asked {

	private Asked() {
	}

	/** By a program: an error is told as problem details, not as a page. */
	static boolean byProgram(HttpServletRequest request) {
		return path(request).startsWith("/api/") || !accepts(request, "text/html");
	}

	/**
	 * From within a browser, where a challenge for a password would open the browser's
	 * own box.
	 */
	static boolean inBrowser(HttpServletRequest request) {
		return request.getHeader("X-Requested-With") != null || request.getHeader("Sec-Fetch-Mode") != null
				|| accepts(request, "text/html");
	}

	/** By a person who opens a page or sends a form of one. */
	static boolean byPerson(HttpServletRequest request) {
		return !byProgram(request) && !path(request).startsWith("/camunda/api/")
				&& request.getHeader("X-Requested-With") == null;
	}

	/** The sign-out of the engine's web applications. */
	static boolean toSignOut(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && request.getRequestURI().endsWith("/logout");
	}

	/** The path that was asked for, also while an error is being answered. */
	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (original != null) ? original.toString() : request.getRequestURI();
		return uri.substring(request.getContextPath().length());
	}

	private static boolean accepts(HttpServletRequest request, String type) {
		String accept = request.getHeader("Accept");
		return accept != null && accept.contains(type);
	}

}
