package vn.dondoc.evidence;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people send, and what each gets; the table is kept in the build's output. */
@EvidenceTest
class EvidenceCasesTest {

	private static final String OFFICER = "canbo.bo-y-te";

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private final List<String> table = new ArrayList<>();

	@Test
	void whatEachGets() throws IOException {
		EvidenceScene scene = new EvidenceScene(this.management, this.jdbc, this.port);
		String number = scene.assigned("Đủ loại tệp");
		String longName = Normalizer.normalize("Kết quả thực hiện nghị quyết ".repeat(11), Normalizer.Form.NFD)
			.substring(0, 300) + ".pdf";
		List<Sent> cases = List.of(
				new Sent("a renamed .exe", "báo cáo.docx", Samples.exe(), 422,
						"đuôi .docx nhưng nội dung là chương trình chạy (.exe)"),
				new Sent("an .exe", "cai-dat.exe", Samples.exe(), 422, "nội dung là chương trình chạy (.exe)"),
				new Sent("an HTML file named .pdf", "báo cáo.pdf", Samples.HTML, 422,
						"đuôi .pdf nhưng nội dung là HTML"),
				new Sent("an SVG file named .png", "anh.png", Samples.SVG, 422, "đuôi .png nhưng nội dung là ảnh SVG"),
				new Sent("0 bytes", "trống.pdf", new byte[0], 422, "0 byte"),
				new Sent("one byte too many", "to.txt", new byte[(1 << 20) + 1], 413, "lớn hơn 1 MB"),
				new Sent("macros", "a.docm", Samples.ooxml("application/vnd.ms-word.document.macroEnabled.main+xml"),
						422, "macro"),
				new Sent("with a password", "mat.xlsx", Samples.ole("EncryptedPackage"), 422, "mật khẩu"),
				new Sent("a ZIP file with an .exe", "a.zip", Samples.zip("x/b.exe", Samples.exe()), 422,
						"“a.zip/b.exe”"),
				new Sent("a ZIP file in a ZIP file", "a.zip", Samples.zip("b.zip", Samples.zip("c.pdf", Samples.PDF)),
						422, "nằm trong tệp nén khác"),
				new Sent("a ZIP bomb, 501 MB in 0.5", "bom.zip", Samples.bomb(501), 422, "lớn hơn 500 MB"),
				new Sent("a path in the file name", "../../etc/kết quả.pdf", pdf(1), 201, "kết quả.pdf"),
				new Sent("a path of Windows", "C:\\Users\\An\\kết quả.pdf", pdf(2), 201, "kết quả.pdf"),
				new Sent("the direction turned", "bao\u202Efdp.exe.pdf", pdf(3), 201, "baofdp.exe.pdf"),
				new Sent("300 characters with diacritics", longName, pdf(4), 201,
						FileName.of(longName).as(FileKind.PDF)),
				new Sent("no extension", "Số 12-BC.2025", pdf(5), 201, "Số 12-BC.2025.pdf"),
				new Sent("Word", "Kết quả.docx", Samples.docx(), 201, "Kết quả.docx"),
				new Sent("CSV", "so-lieu.csv", Samples.text("STT;Nội dung\n1;Rà soát"), 201, "so-lieu.csv"),
				new Sent("a ZIP file", "hồ sơ.zip", Samples.zip("a.pdf", Samples.PDF, "b.docx", Samples.docx()), 201,
						"hồ sơ.zip"));
		for (Sent sent : cases) {
			check(sent, scene.give(OFFICER, number, sent.name(), sent.content()), scene);
		}
		JsonNode kept = scene.read(scene.get(OFFICER, "/api/assignments/" + number + "/evidence"));
		int files = kept.get("items").size();
		assertThat(files).isEqualTo((int) cases.stream().filter((sent) -> sent.status() == 201).count());
		assertThat(kept.get("limits").get("files").asInt()).isEqualTo(20);
		for (int i = files; i < 20; i++) {
			assertThat(scene.give(OFFICER, number, i + ".pdf", pdf(100 + i)).statusCode()).isEqualTo(201);
		}
		Sent another = new Sent("file 21", "hai mươi mốt.pdf", pdf(121), 409, "đã có đủ 20 tệp");
		check(another, scene.give(OFFICER, number, another.name(), another.content()), scene);
		Sent again = new Sent("file 20 again: the answer was lost", "19.pdf", pdf(119), 200, "19.pdf");
		check(again, scene.give(OFFICER, number, again.name(), again.content()), scene);
		Files.write(Path.of("target/evidence-cases.txt"), this.table);
	}

	private void check(Sent sent, HttpResponse<String> answer, EvidenceScene scene) throws IOException {
		JsonNode body = scene.read(answer);
		String text = body.has("name") ? body.get("name").asText() : body.get("detail").asText();
		this.table.add("%-36s %d  %s".formatted(sent.what(), answer.statusCode(), text));
		assertThat(answer.statusCode()).as(sent.what() + ": " + answer.body()).isEqualTo(sent.status());
		if (sent.status() < 300) {
			assertThat(text).isEqualTo(sent.answer());
		}
		else {
			assertThat(text).contains(sent.answer());
			assertThat(body.get("title").asText()).isNotBlank();
		}
	}

	/** Each a different file. */
	private static byte[] pdf(int number) {
		return Samples.text("%PDF-1.7\n% " + number + "\n%%EOF\n");
	}

	private record Sent(String what, String name, byte[] content, int status, String answer) {
	}

}
