package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '=',
			textBlock = """
					STT|Nhiệm vụ|Văn bản giao nhiệm vụ|Cơ quan thực hiện|Thời hạn hoàn thành = STT TITLE DOCUMENT LEAD DEADLINE
					STT|Tên nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành = STT TITLE DOCUMENT LEAD DEADLINE OUTSTANDING
					STT|Tên nhiệm vụ|Đơn vị chủ trì|Thời hạn|Kết quả thực hiện|Tiến độ = STT TITLE LEAD DEADLINE RESULT PROGRESS
					STT|Nội dung nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Hạn hoàn thành|Ghi chú = STT TITLE LEAD COORDINATING DEADLINE NOTE
					TT|NỘI DUNG|CƠ QUAN, ĐƠN VỊ CHỦ TRÌ|THỜI GIAN HOÀN THÀNH|TÌNH TRẠNG = STT TITLE LEAD DEADLINE PROGRESS
					Số TT|Nhiệm vụ cụ thể|Chủ trì|Phối hợp|Thời gian thực hiện = STT TITLE LEAD COORDINATING DEADLINE
					Stt|Nội dung công việc|Đơn vị  thực hiện|Hạn xử lý|Kết quả = STT TITLE LEAD DEADLINE RESULT
					STT|Nhiệm vụ|Đơn vị được giao|Hạn được giao|Thời hạn gia hạn = STT TITLE LEAD ORIGINAL_DEADLINE NEW_DEADLINE
					STT|Nhiệm vụ|Số, ký hiệu văn bản|Ngày văn bản|Cơ quan chủ trì|Thời hạn = STT TITLE DOCUMENT DOCUMENT_DATE LEAD DEADLINE
					STT|Nhiem vu|Van ban giao|Co quan chu tri|Thoi han = STT TITLE DOCUMENT LEAD DEADLINE
					STT|Nhiệm vụ|Địa phương|Thời hạn|Người theo dõi = STT TITLE LEAD DEADLINE FOLLOWER
					STT|Nhóm|Nhiệm vụ|Cơ quan chủ trì|Sản phẩm dự kiến|Thời hạn = STT SECTION TITLE LEAD OTHER DEADLINE
					STT|Nhiệm vụ|Nội dung|Cơ quan ban hành văn bản|Cơ quan chủ trì|Đơn vị thực hiện = STT TITLE OTHER ISSUER LEAD OTHER
					""")
	void knowsColumnsByTheirWords(String header, String columns) {
		assertThat(Header.of(line(header))).hasValueSatisfying((found) -> {
			assertThat(found.columns().stream().map((head) -> head.column().name()).collect(Collectors.joining(" ")))
				.isEqualTo(columns);
			assertThat(found.listsDirectives()).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "STT|Tên bộ, ngành|Khó khăn, vướng mắc|Đơn vị xử lý khó khăn, vướng mắc",
			"STT|Tên địa phương|Khó khăn, vướng mắc|Đơn vị xử lý khó khăn, vướng mắc",
			"TT|Đơn vị thực hiện|Số nhiệm vụ được giao|Số nhiệm vụ đã hoàn thành|Số nhiệm vụ đang thực hiện|Số nhiệm vụ chậm, muộn" })
	void knowsTablesThatListNoDirectives(String header) {
		assertThat(Header.of(line(header)))
			.hasValueSatisfying((found) -> assertThat(found.listsDirectives()).isFalse());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1|Hoàn thành nhiệm vụ|Bộ Công an|30/6/2025", "I|Nhiệm vụ được giao",
			"Nội dung họp|Bộ Công an|Chưa rõ|Quý I/2026", "Nơi nhận: như trên|KT. CHÁNH VĂN PHÒNG" })
	void doesNotTakeRowsForHeaders(String row) {
		assertThat(Header.of(line(row))).isEmpty();
	}

	private static Line line(String texts) {
		List<Cell> cells = new ArrayList<>();
		for (String text : texts.split("\\|")) {
			cells.add(Cell.of(cells.size(), text));
		}
		return new Line(1, cells);
	}

}
