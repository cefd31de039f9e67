package vn.dondoc.annex.upload;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads somebody whose file is too large back to the form, which says so. Behind this the
 * server would refuse the whole form unread, and with it the token against forgery that
 * came in it: they would be told that they may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeUpload extends OncePerRequestFilter {

	/** Pages that take files and say so themselves when one is too large. */
	private static final Set<String> FORMS = Set.of(UploadsPage.PATH, "/figure-check");

	private final MultipartProperties limits;

	TooLargeUpload(MultipartProperties limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limits.getMaxFileSize().toBytes()) {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", request.getRequestURI() + "?refused=too-large");
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod())
				|| !FORMS.contains(request.getRequestURI().substring(request.getContextPath().length()));
	}

}
