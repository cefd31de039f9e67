package vn.dondoc.opendata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.jayway.jsonpath.JsonPath;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Another system's copy of the register, made of nothing but the pages it was given.
 */
final class Copy {

	private final MockMvc mvc;

	private final String reader;

	private String next;

	/** By number, the latest state. */
	final Map<String, Map<String, Object>> items = new TreeMap<>();

	/** Every number as often as it came. */
	final List<String> received = new ArrayList<>();

	Copy(MockMvc mvc, String first, String reader) {
		this.mvc = mvc;
		this.next = first;
		this.reader = reader;
	}

	/** Reads until there is no more, once nothing else writes to the database server. */
	Copy follow(Rows rows) throws Exception {
		rows.settle();
		return follow();
	}

	/** Reads until there is no more for now. */
	Copy follow() throws Exception {
		boolean more = true;
		while (more) {
			MockHttpServletResponse answer = this.mvc
				.perform(get(URI.create(this.next)).with(httpBasic(this.reader, this.reader)))
				.andReturn()
				.getResponse();
			String body = answer.getContentAsString();
			assertThat(answer.getStatus()).as(body).isEqualTo(200);
			this.next = JsonPath.read(body, "$.next");
			assertThat(answer.getHeader(HttpHeaders.LINK)).isEqualTo("<" + this.next + ">; rel=\"next\"");
			more = JsonPath.<Boolean>read(body, "$.more");
			for (Map<String, Object> item : JsonPath.<List<Map<String, Object>>>read(body, "$.items")) {
				this.items.put((String) item.get("number"), item);
				this.received.add((String) item.get("number"));
			}
		}
		return this;
	}

	String next() {
		return this.next;
	}

	Object of(String number, String field) {
		return this.items.get(number).get(field);
	}

}
