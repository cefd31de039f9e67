package vn.dondoc.office;

import java.util.List;

/** The placeholders that templates know. */
final class Field {

	/** The paragraphs above the table. */
	static final String PARAGRAPHS = "noiDung";

	/** The table. */
	static final String TABLE = "bang";

	static final String TITLE = "tieuDe";

	/** Single texts. */
	static final List<String> TEXTS = List.of("coQuanChuQuan", "coQuan", "soKyHieu", "diaDanh", "ngayThangNam", TITLE,
			"phuDe", "kinhGui", "ketThuc", "chucVu", "nguoiKy", "noiNhan");

	private Field() {
	}

}
