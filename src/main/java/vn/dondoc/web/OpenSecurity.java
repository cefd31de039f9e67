package vn.dondoc.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * What is the same for everybody: there nobody is signed in, whatever they bring, and
 * nothing is left behind in the browser.
 */
@Configuration(proxyBeanMethods = false)
class OpenSecurity {

	@Bean
	@Order(1)
	SecurityFilterChain openToEverybody(HttpSecurity http) throws Exception {
		return http
			.securityMatcher(new OrRequestMatcher(SecuritySetup.path("/public/**"), SecuritySetup.path("/css/**"),
					SecuritySetup.path("/js/**"), SecuritySetup.path("/favicon.svg")))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(SecurityHeaders::write)
			.build();
	}

}
