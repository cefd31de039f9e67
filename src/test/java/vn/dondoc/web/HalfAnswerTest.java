package vn.dondoc.web;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** An answer that fails while it goes out does not look whole. */
@WebTest
class HalfAnswerTest {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "text/html,*/*;q=0.8" })
	void theConnectionIsCut(String accepted) {
		assertThatIllegalStateException()
			.isThrownBy(() -> new Client(this.port).get("/api/trial/half", "Accept", accepted, "Authorization",
					Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD)))
			.withCauseInstanceOf(IOException.class);
	}

}
