package vn.dondoc.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.dondoc.office.PrintedColumn.Align;
import vn.dondoc.office.PrintedLine.Kind;

/** Documents to print in tests. */
final class Samples {

	static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("coQuanChuQuan", "BAN CHỈ ĐẠO TRUNG ƯƠNG"),
			Map.entry("coQuan", "CƠ QUAN THƯỜNG TRỰC"), Map.entry("soKyHieu", "15-BC/CQTT"),
			Map.entry("diaDanh", "Hà Nội"), Map.entry("ngayThangNam", "ngày 24 tháng 12 năm 2025"),
			Map.entry("tieuDe", "DANH MỤC NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH"),
			Map.entry("phuDe", "(Tính đến hết ngày 24/12/2025)"), Map.entry("kinhGui", "Bộ Công Thương"),
			Map.entry("chucVu", "CHÁNH VĂN PHÒNG"), Map.entry("nguoiKy", "Nguyễn Văn Hoà"),
			Map.entry("noiNhan", "- Ban Chỉ đạo (để b/c);\n- Các bộ, ngành, địa phương;\n- Lưu: VT."));

	private static final List<PrintedColumn> COLUMNS = List.of(new PrintedColumn(null, "STT", 5, Align.CENTER),
			new PrintedColumn(null, "Nhiệm vụ", 40, Align.LEFT),
			new PrintedColumn("Giao nhiệm vụ", "Văn bản giao", 18, Align.LEFT),
			new PrintedColumn("Giao nhiệm vụ", "Thời hạn", 11, Align.CENTER),
			new PrintedColumn(null, "Cơ quan chủ trì", 18, Align.LEFT),
			new PrintedColumn(null, "Số ngày quá hạn", 8, Align.RIGHT));

	private Samples() {
	}

	static PrintedDocument annex(String template, int rows) {
		List<PrintedLine> lines = new ArrayList<>();
		for (int i = 0; i < rows; i++) {
			if (i % 40 == 0) {
				lines.add(new PrintedLine(Kind.SECTION,
						List.of(PrintedCell.of("Nhóm " + (i / 40 + 1) + " - Nhiệm vụ về hạ tầng số và dữ liệu"))));
			}
			lines.add(row(i));
		}
		lines.add(new PrintedLine(Kind.TOTAL, List.of(PrintedCell.of(""), PrintedCell.of("Tổng cộng"),
				PrintedCell.of(""), PrintedCell.of(""), PrintedCell.of(""), new PrintedCell("1.298", 1298L, null))));
		return new PrintedDocument(template, FIELDS, List.of(
				"Tính đến hết ngày 24/12/2025, tổng số nhiệm vụ được giao là 1.298; đã hoàn thành 779 nhiệm vụ, trong đó đúng hạn 542, chậm hạn 237; đang thực hiện trong hạn 448; quá hạn 71.",
				"Danh mục chi tiết như sau:"), new PrintedTable(COLUMNS, lines));
	}

	private static PrintedLine row(int i) {
		String title = "Hoàn thành kết nối, chia sẻ dữ liệu giữa hệ thống thông tin giải quyết thủ tục hành chính của bộ, ngành với cơ sở dữ liệu quốc gia";
		return new PrintedLine(Kind.ROW,
				List.of(new PrintedCell("" + (i + 1), i + 1L, null),
						PrintedCell.of((i % 7 == 3) ? title.repeat(4) : title),
						PrintedCell.of("Thông báo số 03-TB/BCĐTW\nngày 06/3/2025"), PrintedCell.of("31/12/2025"),
						(i % 13 == 2)
								? new PrintedCell("4/49 đơn vị chưa hoàn thành", null,
										"Gồm: Bộ Y tế; Bộ Nội vụ; UBND tỉnh Khánh Hòa; UBND thành phố Huế.")
								: PrintedCell.of("Bộ Văn hóa, Thể thao và Du lịch"),
						new PrintedCell("1.00" + i % 10, 1000L + i % 10, null)));
	}

}
