package vn.dondoc.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** When somebody wants their letters. */
@ApplicationTest
class LetterSettingTest {

	private static final String HEAD = "truong.bo-y-te";

	@Autowired
	private WebApplicationContext context;

	private MockMvc mvc;

	@BeforeEach
	void start() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
	}

	@Test
	void isOneLetterAMorningUntilChosenOtherwise() throws Exception {
		is("DIGEST");
		choose("{\"letters\":\"IMMEDIATE\"}").andExpect(status().isOk());
		is("IMMEDIATE");

		this.mvc.perform(post("/account/letters").param("letters", "DIGEST").with(httpBasic(HEAD, HEAD)).with(csrf()))
			.andExpect(redirectedUrl("/account#letters"));
		is("DIGEST");
	}

	@Test
	void nothingElseCanBeChosen() throws Exception {
		choose("{\"letters\":\"NEVER\"}").andExpect(status().isBadRequest());
		choose("{}").andExpect(status().isBadRequest());
		this.mvc.perform(post("/account/letters").param("letters", "x").with(httpBasic(HEAD, HEAD)).with(csrf()))
			.andExpect(status().isBadRequest());
		is("DIGEST");
	}

	private ResultActions choose(String wish) throws Exception {
		return this.mvc.perform(put("/api/account/letters").contentType(MediaType.APPLICATION_JSON)
			.content(wish)
			.with(httpBasic(HEAD, HEAD))
			.with(csrf()));
	}

	private void is(String choice) throws Exception {
		this.mvc.perform(get("/account").accept(MediaType.TEXT_HTML).with(httpBasic(HEAD, HEAD)))
			.andExpect(content().string(matchesPattern("(?s).*value=\"" + choice + "\" checked.*")));
		this.mvc.perform(get("/api/account/letters").with(httpBasic(HEAD, HEAD)))
			.andExpect(jsonPath("$.letters").value(choice));
	}

}
