package vn.dondoc.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Headers that limit what a browser does with our answers. The engine's web applications
 * write a content security policy of their own.
 */
final class SecurityHeaders {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

	/** None of our pages uses any of them. */
	private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
			+ "display-capture=(), browsing-topics=()";

	/** Swagger UI styles its elements one by one. */
	private static final String SWAGGER_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'";

	private static final RequestMatcher SWAGGER = SecuritySetup.path("/swagger-ui/**");

	private static final RequestMatcher WEBAPPS = SecuritySetup.path("/camunda/**");

	private static final RequestMatcher STATIC = new OrRequestMatcher(SecuritySetup.path("/camunda/app/**"),
			SecuritySetup.path("/camunda/lib/**"), SecuritySetup.path("/forms/**"), SecuritySetup.path("/css/**"),
			SecuritySetup.path("/js/**"), SecuritySetup.path("/webjars/**"), SWAGGER);

	private SecurityHeaders() {
	}

	static void write(HeadersConfigurer<HttpSecurity> headers) {
		CacheControlHeadersWriter never = new CacheControlHeadersWriter();
		// Tasklist's scripts weigh megabytes: kept by the browser, asked for again only
		// when they have changed
		HeaderWriter caching = (request, response) -> {
			if (!STATIC.matches(request)) {
				never.writeHeaders(request, response);
			}
			else if (!response.containsHeader("Cache-Control")) {
				response.setHeader("Cache-Control", "no-cache");
			}
		};
		HeaderWriter policy = (request, response) -> {
			if (!WEBAPPS.matches(request) && !response.containsHeader("Content-Security-Policy")) {
				response.setHeader("Content-Security-Policy", SWAGGER.matches(request) ? SWAGGER_POLICY : POLICY);
			}
		};
		headers.cacheControl((cache) -> cache.disable())
			.addHeaderWriter(caching)
			.addHeaderWriter(policy)
			.frameOptions((frame) -> frame.sameOrigin())
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
	}

}
