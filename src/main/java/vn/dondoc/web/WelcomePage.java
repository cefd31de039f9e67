package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from the profile page of the engine's web applications to our page of the
 * account: theirs asks for all groups, which is refused, and changes nothing here.
 */
@Component
class WelcomePage extends FilterRegistrationBean<OncePerRequestFilter> {

	WelcomePage() {
		super(new OncePerRequestFilter() {

			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws IOException {
				response.sendRedirect(request.getContextPath() + "/account");
			}

		});
		addUrlPatterns("/camunda/app/welcome", "/camunda/app/welcome/", "/camunda/app/welcome/default",
				"/camunda/app/welcome/default/");
		// Behind Spring Security's filters
		setOrder(-5);
	}

}
