package vn.dondoc.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The gate before the engine's web applications and the REST interface in them: the
 * engine's administrators may ask all, other people what {@code webapp-calls.txt} lists.
 */
@Component
class WebappCalls {

	private static final String ONE_NAME = "[\\\\w.:-]+";

	private final List<RequestMatcher> open;

	private final Viewers viewers;

	WebappCalls(Viewers viewers) {
		this.open = read();
		this.viewers = viewers;
	}

	/**
	 * Whether a person may make a call. Only one that is not listed costs a query: the
	 * roles are read anew, since a session can be older than the loss of a role.
	 */
	AuthorizationDecision mayMake(Authentication person, HttpServletRequest call) {
		boolean signedIn = person != null && person.isAuthenticated() && call.getRemoteUser() != null;
		return new AuthorizationDecision(signedIn && (this.open.stream().anyMatch((listed) -> listed.matches(call))
				|| this.viewers.roles(person.getName()).contains(Roles.CAMUNDA_ADMIN)));
	}

	private static List<RequestMatcher> read() {
		try {
			return new ClassPathResource("webapp-calls.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(WebappCalls::matcher)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RequestMatcher matcher(String line) {
		String[] methodAndPath = line.split("\\s+");
		return PathPatternRequestMatcher.withDefaults()
			.matcher(HttpMethod.valueOf(methodAndPath[0]),
					methodAndPath[1].replaceAll("\\{(\\w+)}", "{$1:" + ONE_NAME + "}"));
	}

}
