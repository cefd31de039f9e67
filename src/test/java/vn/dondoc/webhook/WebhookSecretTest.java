package vn.dondoc.webhook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.DemoPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A double click replaces a secret once. */
@ApplicationTest
class WebhookSecretTest {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private MockMvc mvc;

	private long id;

	@BeforeEach
	void anEndpoint() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.id = this.jdbc.sql("""
				insert into webhook (url, description, types, secret, created_at, created_by, stopped_at)
				values ('https://192.0.2.1/', 'Giám sát', '{}', 'whsec_first', now(), 'quantri', now()) returning id""")
			.query(Long.class)
			.single();
	}

	@AfterEach
	void clear() {
		this.jdbc.sql("truncate webhook cascade").update();
	}

	@Test
	void theSecondClickIsRefused() throws Exception {
		String page = this.mvc.perform(signed(get("/webhooks/" + this.id)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{16})\".*", "$1");
		assertThat(seen).hasSize(16);

		this.mvc.perform(change("/webhooks/").param("seen", seen))
			.andExpect(status().is3xxRedirection())
			.andExpect(flash().attributeExists("secret"));
		this.mvc.perform(change("/webhooks/").param("seen", seen)).andExpect(status().isConflict());
		this.mvc.perform(change("/webhooks/")).andExpect(status().isConflict());
		String refused = this.mvc.perform(change("/api/webhooks/").param("seen", seen))
			.andExpect(status().isConflict())
			.andReturn()
			.getResponse()
			.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		assertThat(refused).contains("Khóa bí mật vừa được đổi");
		assertThat(this.jdbc.sql("select former_secret from webhook").query(String.class).single())
			.isEqualTo("whsec_first");
	}

	private MockHttpServletRequestBuilder change(String pages) {
		return signed(post(pages + this.id + "/secret").with(csrf()));
	}

	private static MockHttpServletRequestBuilder signed(MockHttpServletRequestBuilder request) {
		return request.with(httpBasic("admin", DemoPeople.ADMIN_PASSWORD));
	}

}
