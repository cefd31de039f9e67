package vn.dondoc.office;

import java.io.IOException;

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
 * Leads somebody whose template is larger than any form may be back to the page, which
 * says so. Behind this the server would refuse the form unread, with its token against
 * forgery, and tell them that they may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeTemplate extends OncePerRequestFilter {

	private static final String PAGE = "/templates";

	private final MultipartProperties limits;

	TooLargeTemplate(MultipartProperties limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limits.getMaxFileSize().toBytes()) {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader("Location", request.getContextPath() + PAGE + "?refused=too-large");
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod())
				|| !request.getRequestURI().startsWith(request.getContextPath() + PAGE + "/");
	}

}
