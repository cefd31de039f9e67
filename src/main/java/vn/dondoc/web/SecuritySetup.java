package vn.dondoc.web;

import java.time.Duration;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.security.SecurityEvents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One sign-in for pages, API and the engine's web applications. */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

	static final String SIGN_IN = "/sign-in";

	/**
	 * From a program that brings its credentials each time. A session beside them would
	 * sign in whatever they are, so with one they count for nothing here.
	 */
	private static final RequestMatcher WITH_CREDENTIALS = (request) -> request.getHeader("Authorization") != null
			&& !hasSession(request);

	private static final RequestMatcher OPEN = new OrRequestMatcher(path("/forms/**"), path("/css/**"), path("/js/**"),
			path("/favicon.svg"), path("/favicon.ico"), path("/actuator/health/**"));

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, SignedInAnswer signedIn, SignInRefused notSignedIn,
			RefusedAnswer refused, WantedPage wanted, ProviderSignIn provider, SecurityEvents events,
			WebappCalls webapps, @Value("${dondoc.session.longest:8h}") Duration longestSession) throws Exception {
		provider.offer(http);
		// PasswordSignIn, as the only one of its kind, needs no mention; mentioned it
		// would be asked twice
		return http.addFilterBefore(new SessionEnd(longestSession, OPEN), SecurityContextHolderFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(OPEN, path(SIGN_IN))
				.permitAll()
				// CVE-2026-77226: whoever came first could make themselves administrator
				.requestMatchers(path("/camunda/api/admin/setup/**"))
				.denyAll()
				.requestMatchers(path("/camunda/**"))
				.access((person, call) -> webapps.mayMake(person.get(), call.getRequest()))
				.requestMatchers(path("/actuator/**"))
				.hasAnyRole(Roles.ADMINISTRATOR, Roles.CAMUNDA_ADMIN)
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage(SIGN_IN).successHandler(signedIn).failureHandler(notSignedIn))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refused))
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.addLogoutHandler((request, response, person) -> recordSignOut(events, request, person))
				.logoutSuccessUrl(SIGN_IN + "?signed-out"))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
			.requestCache((cache) -> cache.requestCache(wanted))
			.csrf(SecuritySetup::csrf)
			.headers(SecurityHeaders::write)
			.build();
	}

	private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
		CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
		cookie.setCookieName("DONDOC-CSRF");
		cookie.setHeaderName("X-DONDOC-CSRF");
		cookie.setCookieCustomizer((builder) -> builder.sameSite("Lax"));
		CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
		// Not deferred: scripts of Tasklist's forms need the cookie without a page of
		// ours having been shown
		handler.setCsrfRequestAttributeName(null);
		csrf.csrfTokenRepository(cookie)
			.csrfTokenRequestHandler(handler)
			.requireCsrfProtectionMatcher(
					(request) -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !WITH_CREDENTIALS.matches(request))
			// The engine's own CsrfPreventionFilter stands there
			.ignoringRequestMatchers(path("/camunda/**"));
	}

	private static boolean hasSession(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null
				&& session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
	}

	private static void recordSignOut(SecurityEvents events, HttpServletRequest request, Authentication person) {
		if (person != null) {
			events.record(SecurityEventKind.SIGNED_OUT, person.getName(), request, "");
		}
	}

	/** Behind Spring Security's filters, around everything else. */
	@Bean
	FilterRegistrationBean<RefusalRecord> refusalRecord(SecurityEvents events) {
		FilterRegistrationBean<RefusalRecord> registration = new FilterRegistrationBean<>(new RefusalRecord(events));
		registration.setOrder(-10);
		return registration;
	}

	/** Behind Spring Security's filters, before those of the web applications. */
	@Bean
	FilterRegistrationBean<WebappSignIn> webappSignIn(Viewers viewers) {
		FilterRegistrationBean<WebappSignIn> registration = new FilterRegistrationBean<>(new WebappSignIn(viewers));
		registration.addUrlPatterns("/camunda/*");
		registration.setOrder(0);
		return registration;
	}

	static PathPatternRequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

}
