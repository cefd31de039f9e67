package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import static com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS;
import static org.assertj.core.api.Assertions.assertThat;

/** The names that clients rely on. */
class AnnexJsonTests {

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
		.disable(WRITE_DATES_AS_TIMESTAMPS);

	@Test
	void keepsTheNamesOfTheInterface() {
		JsonNode reading = JSON.valueToTree(Sample.csv("STT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn\n"
				+ "1|Việc một|Thông báo số 12-TB/BCĐ ngày 05/3/2025|Các bộ, ngành (1/5 đơn vị chưa hoàn thành: Bộ Y tế)|30/6/2025"));
		assertThat(names(reading)).containsExactly("file", "sha256", "preview", "rows", "skipped", "totals");
		JsonNode row = reading.get("rows").get(0);
		assertThat(names(row)).containsExactly("position", "stt", "section", "title", "documents", "leads",
				"coordinating", "deadline", "originalDeadline", "outstanding", "outstandingCount", "result", "progress",
				"note", "problems", "directive");
		assertThat(row.get("documents")).hasToString("[{\"symbol\":\"12-TB/BCĐ\",\"date\":\"2025-03-05\","
				+ "\"text\":\"Thông báo số 12-TB/BCĐ ngày 05/3/2025\"}]");
		assertThat(row.get("leads"))
			.hasToString("[{\"text\":\"Các bộ, ngành\",\"code\":\"cac-bo-nganh\",\"collective\":true}]");
		assertThat(row.get("deadline"))
			.hasToString("{\"text\":\"30/6/2025\",\"kind\":\"DATE\",\"date\":\"2025-06-30\"}");
		assertThat(row.get("outstanding")).hasToString("[{\"text\":\"Bộ Y tế\",\"code\":\"bo-y-te\"}]");
		assertThat(row.get("outstandingCount")).hasToString("{\"notDone\":1,\"of\":5}");
		assertThat(names(row.get("problems").get(0))).containsExactly("severity", "field", "code", "message",
				"suggestions");
		assertThat(names(reading.get("skipped").get(0))).containsExactly("position", "kind", "text");
		assertThat(reading.get("totals")).hasToString(
				"{\"rows\":1,\"directives\":1,\"assignments\":4,\"errors\":0," + "\"warnings\":1,\"unchanged\":0}");
	}

	private static List<String> names(JsonNode node) {
		List<String> names = new ArrayList<>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

}
