package vn.dondoc.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application as a whole says of a refusal that names its text by a code.
 */
@WebTest
class AgencyRefusalTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ObjectMapper json;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					POST | bo-cong-an/aliases | {} | 422 | Tên gọi khác không được để trống.
					POST | viettel/aliases | {"alias":"EVN"} | 409 | Tên gọi "EVN" đang được dùng cho "Tập đoàn Điện lực Việt Nam".
					POST | viettel/aliases | {"alias":"EVN, Bộ Y tế"} | 422 | Tên gọi "EVN, Bộ Y tế" nêu nhiều cơ quan, đơn vị: EVN; Bộ Y tế.
					PUT | cac-bo-nganh/members | ["khong-co"] | 422 | Danh sách có mã không tồn tại: khong-co.
					PUT | cac-bo-nganh/members | ["cac-bo-ngang-bo"] | 422 | Danh sách chỉ gồm các cơ quan, đơn vị cụ thể; đây là tên gọi chung:
					PUT | bo-cong-an/members | [] | 422 | "Bộ Công an" là một cơ quan, đơn vị cụ thể, không phải tên gọi chung
					PUT | khong-co/members | [] | 404 | Không có cơ quan, đơn vị nào có mã "khong-co".
					""")
	void sayInVietnameseWhatIsWrong(String method, String path, String body, int status, String detail)
			throws Exception {
		assertRefused(Client.basic(TestPeople.STANDING_BODY, TestPeople.STANDING_BODY_PASSWORD), method, path, body,
				status, detail);
	}

	@ParameterizedTest
	@CsvSource({ "POST,bo-cong-an/aliases,{}", "PUT,cac-bo-nganh/members,[]" })
	void sayInVietnameseWhoMayEdit(String method, String path, String body) throws Exception {
		assertRefused(Client.basic(TestPeople.OFFICER, TestPeople.OFFICER_PASSWORD), method, path, body, 403,
				"Chỉ quản trị hệ thống hoặc cơ quan thường trực được sửa danh mục cơ quan, đơn vị.");
	}

	private void assertRefused(String user, String method, String path, String body, int status, String detail)
			throws Exception {
		Client client = new Client(this.port);

		HttpResponse<String> answer = client.send(client.request("/api/agencies/" + path)
			.header("Authorization", user)
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(body)));

		assertThat(answer.statusCode()).isEqualTo(status);
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.get("detail").asText()).startsWith(detail);
	}

}
