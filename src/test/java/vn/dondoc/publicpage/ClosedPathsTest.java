package vn.dondoc.publicpage;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What is open to everybody opens nothing else. */
@ApplicationTest
class ClosedPathsTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping controllers;

	@Test
	void everythingElseStaysClosed() throws Exception {
		MockMvc mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		Set<String> paths = new TreeSet<>();
		this.controllers.getHandlerMethods().keySet().forEach((mapping) -> paths.addAll(mapping.getPatternValues()));
		paths.removeIf((path) -> path.equals("/sign-in") || path.startsWith("/public") || path.startsWith("${"));
		assertThat(paths).hasSizeGreaterThan(80);
		for (String path : paths) {
			String address = path.replaceAll("\\{[^/]*\\}", "1");
			int code = mvc.perform(get(address).header("Accept", "application/json"))
				.andReturn()
				.getResponse()
				.getStatus();
			assertThat(code).as(address).isIn(401, 302, 403);
		}
	}

}
