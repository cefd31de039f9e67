package vn.dondoc.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Evidence from its upload to its download: who may, and what stays. */
@EvidenceTest
class EvidenceApiTest {

	private static final String OFFICER = "canbo.bo-y-te";

	private static final List<String> STRANGERS = List.of("canbo.bo-cong-an", "truong.bo-cong-an");

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private EvidenceScene scene;

	@BeforeEach
	void begin() {
		this.scene = new EvidenceScene(this.management, this.jdbc, this.port);
	}

	@Test
	void isHandedInWithTheReportAndNeverChangedAfterwards() throws IOException {
		String number = this.scene.assigned("Từ đầu đến cuối");
		byte[] content = large(1_000_000);
		JsonNode first = this.scene.read(this.scene.give(OFFICER, number, "Kết quả đạt được.pdf", content));
		JsonNode wrong = this.scene.read(this.scene.give(OFFICER, number, "nhầm.pdf", Samples.PDF));
		assertThat(first.get("size").asInt()).isEqualTo(content.length);
		assertThat(first.get("uploadedBy").get("fullName").asText()).isEqualTo("Đồng chí canbo.bo-y-te");

		assertThat(this.scene.delete(OFFICER, "/api/evidence/" + wrong.get("id").asText()).statusCode()).isEqualTo(204);
		String path = "/api/evidence/" + first.get("id").asText();
		onlyFor(path, List.of(OFFICER), List.of("truong.bo-y-te", "giamsat", "thuongtruc"));

		this.scene.step(OFFICER, number, "report", "{\"result\":\"Đã xong\"}");
		onlyFor(path, List.of(OFFICER, "truong.bo-y-te", "giamsat", "thuongtruc", "lanhdao"), List.of());
		assertThat(this.scene.delete(OFFICER, path).statusCode()).isEqualTo(409);
		assertThat(this.scene.give(OFFICER, number, "thêm.pdf", Samples.PDF).statusCode()).isEqualTo(409);
		JsonNode report = this.scene.read(this.scene.get("giamsat", "/api/assignments/" + number + "/reports")).get(0);
		assertThat(report.get("evidence")).hasSize(1);
		assertThat(report.get("evidence").get(0)).isEqualTo(first);
		assertThat(this.scene.get("giamsat", "/directives/" + number.substring(0, number.indexOf('.'))).body())
			.contains("Kết quả đạt được.pdf", path + "/content", first.get("sha256").asText());

		this.scene.step("giamsat", number, "verify", "{\"accepted\":false,\"reason\":\"Thiếu biểu số 2\"}");
		assertThat(this.scene.delete(OFFICER, path).statusCode()).isEqualTo(409);
		assertThat(this.scene.give(OFFICER, number, "lại.pdf", content).statusCode()).isEqualTo(201);
		for (String change : List.of("delete from evidence", "update evidence set name = 'khác'",
				"update evidence set report_id = null", "update evidence_chunk set content = 'khác'",
				"delete from evidence_chunk",
				"insert into evidence_chunk select evidence_id, 9, content from evidence_chunk where position = 0")) {
			assertThatThrownBy(() -> this.jdbc.sql(change).update()).as(change).hasMessageContaining("never changed");
		}
	}

	@Test
	void isDownloadedAsAnAttachmentPieceByPiece() throws IOException {
		String number = this.scene.assigned("Tải về");
		byte[] content = large(1_040_000);
		String id = this.scene.read(this.scene.give(OFFICER, number, "Kết quả \u202Ethực hiện.pdf", content))
			.get("id")
			.asText();

		HttpResponse<byte[]> answer = this.scene.bytes(OFFICER, "/api/evidence/" + id + "/content");
		assertThat(answer.body()).isEqualTo(content);
		assertThat(this.jdbc.sql("select count(*) from evidence_chunk where evidence_id = ?::uuid")
			.param(id)
			.query(Integer.class)
			.single()).isEqualTo(4);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
		ContentDisposition disposition = ContentDisposition
			.parse(answer.headers().firstValue("Content-Disposition").orElseThrow());
		assertThat(disposition.isAttachment()).isTrue();
		assertThat(disposition.getFilename()).isEqualTo("Kết quả thực hiện.pdf");

		// What an administrator of the database could do: nobody is given a forged file
		this.jdbc.sql("alter table evidence_chunk disable trigger evidence_chunk_is_kept").update();
		this.jdbc.sql("update evidence_chunk set content = set_byte(content, 9, 7) where evidence_id = ?::uuid")
			.param(id)
			.update();
		this.jdbc.sql("alter table evidence_chunk enable trigger evidence_chunk_is_kept").update();
		assertThatThrownBy(() -> this.scene.bytes(OFFICER, "/api/evidence/" + id + "/content"))
			.isInstanceOf(IOException.class);
	}

	@Test
	void isTakenOnlyFromWhoeverReports() throws IOException {
		String number = this.scene.assigned("Ai được nộp");
		String path = "/api/assignments/" + number + "/evidence";
		for (String stranger : STRANGERS) {
			assertThat(this.scene.give(stranger, number, "a.pdf", Samples.PDF).statusCode()).isEqualTo(404);
			assertThat(this.scene.get(stranger, path).statusCode()).isEqualTo(404);
		}
		for (String other : List.of("truong.bo-y-te", "giamsat", "thuongtruc", "lanhdao")) {
			assertThat(this.scene.give(other, number, "a.pdf", Samples.PDF).statusCode()).isIn(403, 409);
			assertThat(this.scene.read(this.scene.get(other, path)).get("items")).isEmpty();
		}
		assertThat(this.scene.give("canbo.bo-y-te", "NV-2025-99999.bo-y-te", "a.pdf", Samples.PDF).statusCode())
			.isEqualTo(404);
		assertThat(this.jdbc
			.sql("select count(*) from evidence join assignment a on a.id = assignment_id where a.number = ?")
			.param(number)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theSameFileAgainAndManyAtOnce() throws IOException {
		String number = this.scene.assigned("Cùng lúc");
		HttpResponse<String> first = this.scene.give(OFFICER, number, "a.pdf", Samples.PDF);
		HttpResponse<String> again = this.scene.give(OFFICER, number, "a.pdf", Samples.PDF);
		assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(201, 200);
		assertThat(again.body()).isEqualTo(first.body());

		List<CompletableFuture<Integer>> sent = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			byte[] content = large(800_000 + i);
			sent.add(CompletableFuture.supplyAsync(() -> status(number, content)));
		}
		List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
		assertThat(statuses).as("3 MB in all").containsOnly(201, 409).filteredOn((one) -> one == 201).hasSize(3);
	}

	@Test
	void whatBreaksOffLeavesNothing() throws IOException {
		String number = this.scene.assigned("Đứt giữa chừng");
		int before = count("evidence") + count("evidence_chunk");
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /api/assignments/" + number + "/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
					+ EvidenceScene.authorization(OFFICER) + "\r\nContent-Length: 1000000\r\n"
					+ "Content-Type: multipart/form-data; boundary=----ranh-gioi\r\n\r\n")
				.getBytes(StandardCharsets.UTF_8));
			out.write(EvidenceScene.head("nửa.pdf"));
			out.write(large(500_000));
			out.flush();
			await(() -> openSpools() == 1);
		}
		await(() -> openSpools() == 0);
		assertThat(count("evidence") + count("evidence_chunk")).isEqualTo(before);
		assertThat(Path.of("target/evidence-temp")).isEmptyDirectory();
	}

	private void onlyFor(String path, List<String> some, List<String> others) throws IOException {
		for (String person : some) {
			assertThat(this.scene.get(person, path + "/content").statusCode()).as(person).isEqualTo(200);
		}
		for (String person : Stream.of(others, STRANGERS).flatMap(List::stream).toList()) {
			assertThat(this.scene.get(person, path + "/content").statusCode()).as(person).isEqualTo(404);
			assertThat(this.scene.delete(person, path).statusCode()).as(person).isEqualTo(404);
		}
	}

	private int status(String number, byte[] content) {
		try {
			return this.scene.give(OFFICER, number, content.length + ".pdf", content).statusCode();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	/** A file of this size that cannot be compressed. */
	private static byte[] large(int size) {
		byte[] content = new byte[size];
		new Random(size).nextBytes(content);
		System.arraycopy(Samples.PDF, 0, content, 0, Samples.PDF.length);
		return content;
	}

	private static void await(java.util.concurrent.Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(condition);
	}

	/** Files that this process holds open though nobody sees them any more. */
	private static long openSpools() throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.filter((descriptor) -> target(descriptor).contains("evidence-temp/evidence-")).count();
		}
	}

	private static String target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString();
		}
		catch (IOException ex) {
			return "";
		}
	}

}
