package vn.dondoc.annex.upload;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class TooLargeUploadTest {

	@Test
	void leadsBackToTheFormThatSaysSo() throws Exception {
		MockHttpServletResponse answer = send("POST", "/annexes", 2000);
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/annexes?refused=too-large");
	}

	@Test
	void letsEverythingElsePass() throws Exception {
		assertThat(send("POST", "/annexes", 900).getStatus()).isEqualTo(200);
		assertThat(send("POST", "/api/annexes", 2000).getStatus()).isEqualTo(200);
		assertThat(send("GET", "/annexes", 2000).getStatus()).isEqualTo(200);
	}

	private static MockHttpServletResponse send(String method, String path, int size) throws Exception {
		MultipartProperties limits = new MultipartProperties();
		limits.setMaxFileSize(DataSize.ofBytes(1000));
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setContent(new byte[size]);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new TooLargeUpload(limits).doFilter(request, response, new MockFilterChain());
		return response;
	}

}
