package vn.dondoc.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTest {

	private static final String[] AS_OFFICER = { "Authorization",
			Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD) };

	@LocalServerPort
	private int port;

	@Autowired
	private ObjectMapper json;

	private Client client;

	@BeforeEach
	void newClient() {
		this.client = new Client(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/no-such-thing               | 404 | Địa chỉ này không có
			/api/trial                       | 405 | không nhận thao tác GET; các thao tác được nhận: [POST]
			/api/trial/fails                 | 400 | Thiếu tham số how
			/api/trial/page?page=x           | 400 | sai kiểu dữ liệu
			/api/trial/page?page=-1          | 400 | chưa hợp lệ
			/api/trial/fails?how=stale       | 409 | Dữ liệu vừa được
			/api/trial/fails?how=denied      | 403 | Vai trò của bạn
			/api/trial/fails?how=chosen      | 422 | Thiếu cơ quan chủ trì.
			/api/trial/fails?how=domain      | 409 | Giá trị không đúng kiểu
			/api/trial/fails?how=argument    | 500 | ngoài dự kiến
			""")
	void everyErrorIsAVietnameseProblem(String path, int status, String detail) throws Exception {
		HttpResponse<String> answer = this.client.get(path, AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("detail").asText()).contains(detail);
		assertThat(problem.get("title").asText()).matches(".*[^\\x00-\\x7F].*");
		assertThat(answer.body()).doesNotContain("internal", "secret", "Exception", "ENGINE");
	}

	@Test
	void aWrongFieldIsNamed() throws Exception {
		HttpResponse<String> answer = this.client.post("/api/trial", "application/json", "{\"title\":\" \"}",
				AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.json.readTree(answer.body()).get("errors"))
			.isEqualTo(this.json.readTree("[{\"field\":\"title\",\"message\":\"Bắt buộc nhập\"}]"));
	}

	@Test
	void aFieldOfTheWrongTypeIsNamed() throws Exception {
		HttpResponse<String> answer = this.client.post("/api/trial", "application/json",
				"{\"title\":\"Một\",\"due\":\"30/2/2025\"}", AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.json.readTree(answer.body()).at("/errors/0/field").asText()).isEqualTo("due");
	}

	@ParameterizedTest
	@CsvSource({ "application/json,{,400", "text/plain,Một,415", "application/json,'',400" })
	void anUnreadableBodyIsRefused(String type, String body, int status) {
		HttpResponse<String> answer = this.client.post("/api/trial", type, body, AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("JSON parse", "Unexpected", "Exception", "Required request body");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/directives?q=%00                      | q       | ký tự điều khiển
			/directives?agency=a%1Bb               | agency  | ký tự điều khiển
			/assignments?agency=%00                | agency  | ký tự điều khiển
			/directives?asOf=%2B999999999-12-31    | asOf    | từ năm 2000 đến năm 2100
			/directives?dueFrom=1999-12-31         | dueFrom | từ năm 2000 đến năm 2100
			/directives?dueTo=2101-01-01           | dueTo   | từ năm 2000 đến năm 2100
			/statistics?asOf=-999999999-01-01      | asOf    | từ năm 2000 đến năm 2100
			/statistics?asOf=2025-02-30            | asOf    | từ năm 2000 đến năm 2100
			""")
	void anImpossibleParameterIsRefusedToProgramsAndPeople(String path, String field, String message) throws Exception {
		HttpResponse<String> answer = this.client.get("/api" + path, AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(400);
		JsonNode error = this.json.readTree(answer.body()).at("/errors/0");
		assertThat(error.get("field").asText()).isEqualTo(field);
		assertThat(error.get("message").asText()).contains(message);

		if (!path.startsWith("/assignments")) {
			this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);
			HttpResponse<String> page = this.client.page(path);
			assertThat(page.statusCode()).isEqualTo(400);
			assertThat(page.body()).contains("Yêu cầu không hợp lệ", message);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/directives?q=a%09b%0D%0Ac", "/directives?dueFrom=&dueTo=",
			"/directives?dueTo=2100-12-31", "/statistics?asOf=2000-01-01" })
	void anUnusualParameterIsTaken(String path) {
		assertThat(this.client.get("/api" + path, AS_OFFICER).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"title":"M\\u0000t"}                     | title
			{"title":"Một","words":["a","\\u0000"]}   | words[1]
			{"title":"x\\ud800y"}                    | title
			""")
	void aNulInJsonIsRefusedAndItsFieldNamed(String body, String field) throws Exception {
		HttpResponse<String> answer = this.client.post("/api/trial", "application/json", body, AS_OFFICER);

		assertThat(answer.statusCode()).isEqualTo(400);
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.get("detail").asText()).contains("ký tự điều khiển");
		assertThat(problem.at("/errors/0/field").asText()).isEqualTo(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "NV-2025-99999.so-thu-nghiem", "NV-2025-99999.bo-cong-an" })
	void anAssignmentThatIsNotThereLeadsNowhere(String number) {
		assertThat(this.client.get("/assignments/" + number + "/task", AS_OFFICER).statusCode()).isEqualTo(404);
	}

	@Test
	void aCharacterOfTwoHalvesIsTaken() {
		assertThat(this.client.post("/api/trial", "application/json", "{\"title\":\"x\\ud83d\\ude00\"}", AS_OFFICER)
			.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%zz", "/api/assignments/%00/evidence", "/directives?q=<a>" })
	void whatTheContainerItselfRefusesIsAnsweredInOurWords(String path) throws Exception {
		String page = raw(path, "text/html");
		assertThat(page).startsWith("HTTP/1.1 400 ")
			.contains("<html lang=\"vi\">", "Yêu cầu không hợp lệ")
			.doesNotContain("Tomcat", "Bad Request");

		if (!path.contains("<")) {
			String problem = raw(path, "application/json");
			assertThat(problem).contains("application/problem+json", "\"status\":400", "Yêu cầu không hợp lệ")
				.doesNotContain("Tomcat", "<html");
		}
	}

	private String raw(String path, String accept) throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept
						+ "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void theLanguageCanBeChosen() {
		HttpResponse<String> answer = this.client.get("/api/trial/fails?how=denied&lang=en", AS_OFFICER);

		assertThat(answer.body()).contains("Your role does not allow this.");
		assertThat(this.client.get("/api/trial/fails?how=denied", AS_OFFICER).body())
			.contains("Your role does not allow this.");
	}

	@Test
	void aFileThatIsTooLargeIsRefusedAndTheSenderHearsOfIt() {
		String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n";
		byte[] content = (head + "x".repeat(40 << 20) + "\r\n--b--\r\n").getBytes();

		HttpResponse<String> answer = this.client.send(this.client.request("/api/trial/file")
			.headers(AS_OFFICER)
			.header("Content-Type", "multipart/form-data; boundary=b")
			.POST(BodyPublishers.ofByteArray(content)));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("Tệp quá lớn");
	}

	@Test
	void anUnexpectedErrorIsFoundInTheLogByItsId(CapturedOutput output) throws Exception {
		HttpResponse<String> answer = this.client.get("/api/trial/fails?how=broken", AS_OFFICER);

		String id = this.json.readTree(answer.body()).get("id").asText();
		assertThat(output).contains("Unexpected error " + id + " at GET /api/trial/fails");
	}

	@Test
	void aPersonSeesAPageThatSaysWhatToDo(CapturedOutput output) {
		this.client.signIn(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD);

		HttpResponse<String> missing = this.client.page("/no-such-page");
		assertThat(missing.statusCode()).isEqualTo(404);
		assertThat(missing.body()).contains("Không tìm thấy", "Về trang chủ", "Nguyễn Văn An");

		HttpResponse<String> broken = this.client.page("/trial/fails?how=broken");
		assertThat(broken.statusCode()).isEqualTo(500);
		String id = broken.body().replaceAll("(?s).*<code>(\\w+)</code>.*", "$1");
		assertThat(id).hasSize(8);
		assertThat(output).contains("Unexpected error " + id);
		assertThat(broken.body()).doesNotContain("internal", "Exception");
	}

}
