package vn.dondoc.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page what its layout shows: {@code path}, and for signed-in people
 * {@code viewer}, {@code fullName} and {@code pages}.
 */
@Component
class PageModel implements HandlerInterceptor {

	private final Viewers viewers;

	private final PageLinks links;

	PageModel(Viewers viewers, PageLinks links) {
		this.viewers = viewers;
		this.links = links;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		page.addObject("path", Asked.path(request));
		if (request.getUserPrincipal() instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof SignedIn person) {
			Viewer viewer = this.viewers.of(person.getName());
			page.addObject("viewer", viewer);
			page.addObject("fullName", person.fullName());
			page.addObject("pages", this.links.of(viewer));
		}
	}

}
