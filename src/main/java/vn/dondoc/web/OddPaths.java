package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Refuses paths that the servlet container reads as those of another servlet than they
 * spell, such as {@code //camunda/api/admin}. Spring Security's firewall would, but
 * Spring fails at them before it comes to the firewall.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OddPaths extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isReadable(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

	private static boolean isReadable(HttpServletRequest request) {
		try {
			ServletRequestPathUtils.parseAndCache(request);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
		finally {
			ServletRequestPathUtils.clearParsedRequestPath(request);
		}
	}

}
