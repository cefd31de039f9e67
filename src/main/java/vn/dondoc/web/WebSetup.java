package vn.dondoc.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What all controllers share. */
@Configuration(proxyBeanMethods = false)
class WebSetup {

	/** Vietnamese, whatever the browser says; {@code ?lang=en} is remembered. */
	@Bean
	static LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("DONDOC-LANG");
		resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
		resolver.setRejectInvalidCookies(false);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieSameSite("Lax");
		return resolver;
	}

	/**
	 * Not at work: it looks through all resources for each link of a page, which took
	 * half the time of pages with many.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors(ProblemTexts texts, ObjectMapper json) {
		// Added last, it comes before the container's own
		return (server) -> server.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ContainerErrors(texts, json)));
	}

	@Bean
	WebMvcConfigurer sharedByAllControllers(ViewerArgument viewer, ProblemResolver problems, PageModel pages,
			PlainText plain) {
		return new WebMvcConfigurer() {

			@Override
			public void addFormatters(FormatterRegistry registry) {
				registry.addConverter(String.class, LocalDate.class, new Day());
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(viewer);
			}

			@Override
			public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
				// After the first, which asks a controller for its own @ExceptionHandler
				resolvers.add(1, problems);
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				LocaleChangeInterceptor language = new LocaleChangeInterceptor();
				language.setParamName("lang");
				language.setIgnoreInvalidLocale(true);
				// There the language is no more than a part of the address
				registry.addInterceptor(language).excludePathPatterns("/public/**");
				registry.addInterceptor(pages);
				registry.addInterceptor(plain);
			}

		};
	}

}
