package vn.dondoc.embedded;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.testing.ApplicationTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Whose letters a person of the trial can read. */
@ApplicationTest
class MailboxPagesTest {

	private static final String HEAD = "truong.bo-y-te";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Mailbox mailbox;

	private MockMvc mvc;

	private String theirs;

	@BeforeEach
	void deliver() throws Exception {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.theirs = letter("Truong.bo-y-te@test.example");
		letter("truong.bo-cong-an@test.example");
	}

	@Test
	void anAgencyReadsItsOwnLettersOnly() throws Exception {
		ask("/api/mailbox", HEAD).andExpect(jsonPath("$[*].to[0]", contains("Truong.bo-y-te@test.example")));
		ask("/mailbox", HEAD).andExpect(content().string(containsString("địa chỉ thư điện tử của bạn")))
			.andExpect(content().string(not(containsString("bo-cong-an"))));
		for (String path : new String[] { "/mailbox/" + this.theirs, "/mailbox/" + this.theirs + "/html" }) {
			ask(path, HEAD).andExpect(status().isOk());
			ask(path, "truong.bo-cong-an").andExpect(status().isNotFound());
			ask(path, "giamsat").andExpect(status().isNotFound());
			ask(path, "nobody.at.all").andExpect(status().isNotFound());
		}
	}

	@Test
	void whoSeesAllWorkReadsAllLetters() throws Exception {
		ask("/api/mailbox", "thuongtruc").andExpect(jsonPath("$[*].to[0]", hasItem("Truong.bo-y-te@test.example")))
			.andExpect(jsonPath("$[*].to[0]", hasItem("truong.bo-cong-an@test.example")));
		ask("/mailbox/" + this.theirs, "lanhdao").andExpect(status().isOk());
	}

	private ResultActions ask(String path, String username) throws Exception {
		return this.mvc.perform(get(path).with(user(username)));
	}

	private String letter(String to) throws Exception {
		String content = "Message-ID: <" + to + ">\r\nTo: " + to + "\r\nSubject: Qua han\r\n\r\nKinh gui";
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		this.mailbox.deliver(bytes);
		return new LetterFile(bytes).id();
	}

}
