package vn.dondoc.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do over HTTP, each with their own name and password. */
class EvidenceScene {

	private static final String BOUNDARY = "----ranh-gioi";

	private final HttpClient http = HttpClient.newHttpClient();

	private final ObjectMapper json = new ObjectMapper();

	private final ManagementService management;

	private final JdbcClient jdbc;

	private final int port;

	EvidenceScene(ManagementService management, JdbcClient jdbc, int port) {
		this.management = management;
		this.jdbc = jdbc;
		this.port = port;
	}

	/** An assignment of this agency on which its officer works. */
	String assigned(String title) throws IOException {
		String csv = "STT,Nhiệm vụ,Văn bản giao,Cơ quan chủ trì,Thời hạn\n1," + title
				+ ",Thông báo số 01-TB/MC,Bộ Y tế,31/12/2027\n";
		assertThat(upload("thuongtruc", "/api/annexes", "a.csv", Samples.text(csv)).statusCode()).isEqualTo(201);
		runJobs();
		String number = this.jdbc
			.sql("select a.number from assignment a join directive d on d.id = directive_id where title = ?")
			.param(title)
			.query(String.class)
			.single();
		step("truong.bo-y-te", number, "assign", "{\"officer\":\"canbo.bo-y-te\"}");
		return number;
	}

	void step(String by, String number, String step, String body) throws IOException {
		HttpResponse<String> answer = send(
				request(by, "/api/assignments/" + number + "/" + step).header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString(body)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
	}

	HttpResponse<String> give(String by, String number, String name, byte[] content) throws IOException {
		return upload(by, "/api/assignments/" + number + "/evidence", name, content);
	}

	HttpResponse<String> get(String by, String path) throws IOException {
		return send(request(by, path));
	}

	HttpResponse<String> delete(String by, String path) throws IOException {
		return send(request(by, path).DELETE());
	}

	HttpResponse<byte[]> bytes(String by, String path) throws IOException {
		try {
			return this.http.send(request(by, path).build(), BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	HttpResponse<String> upload(String by, String path, String name, byte[] content) throws IOException {
		return send(request(by, path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
			.POST(BodyPublishers
				.ofByteArrays(List.of(head(name), content, Samples.text("\r\n--" + BOUNDARY + "--\r\n")))));
	}

	/** The beginning of a request's body. */
	static byte[] head(String name) {
		return Samples.text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
	}

	static String authorization(String by) {
		return "Basic " + Base64.getEncoder().encodeToString((by + ":" + by).getBytes(StandardCharsets.UTF_8));
	}

	JsonNode read(HttpResponse<String> answer) throws IOException {
		return this.json.readTree(answer.body());
	}

	private HttpRequest.Builder request(String by, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", authorization(by));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void runJobs() {
		List<Job> due = this.management.createJobQuery().executable().withRetriesLeft().list();
		while (!due.isEmpty()) {
			due.stream()
				.filter((job) -> this.management.createJobQuery().jobId(job.getId()).count() == 1)
				.forEach((job) -> this.management.executeJob(job.getId()));
			due = this.management.createJobQuery().executable().withRetriesLeft().list();
		}
	}

}
