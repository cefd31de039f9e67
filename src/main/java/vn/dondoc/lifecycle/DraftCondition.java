package vn.dondoc.lifecycle;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.assignment.Drafts;

import org.springframework.http.HttpHeaders;

/** Which draft a request means to replace: If-Match, If-None-Match (RFC 9110). */
public final class DraftCondition {

	private DraftCondition() {
	}

	/** The version that must be there; null when the request does not say. */
	public static String of(HttpServletRequest request) {
		String version = request.getHeader(HttpHeaders.IF_MATCH);
		if (version != null) {
			return version.strip().replaceFirst("^\"(.*)\"$", "$1");
		}
		return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH)) ? Drafts.NO_VERSION : null;
	}

}
