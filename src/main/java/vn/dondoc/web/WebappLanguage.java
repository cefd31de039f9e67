package vn.dondoc.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What the engine's web applications answer is said in the language chosen on our pages.
 */
@Component
class WebappLanguage extends FilterRegistrationBean<OncePerRequestFilter> {

	WebappLanguage(LocaleResolver locales) {
		super(filter(locales));
		addUrlPatterns("/camunda/*");
		setOrder(0);
	}

	private static OncePerRequestFilter filter(LocaleResolver locales) {
		return new OncePerRequestFilter() {

			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				// Put back to nothing by Spring's RequestContextFilter, which stands
				// before
				LocaleContextHolder.setLocale(locales.resolveLocale(request));
				chain.doFilter(request, response);
			}

		};
	}

}
