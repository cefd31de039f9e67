package vn.dondoc.annex;

import java.util.regex.Pattern;

/**
 * What a column of a table holds. Told by the words of its header, the first kind whose
 * words are found, so the order matters: "Số nhiệm vụ" is a count, "Văn bản giao nhiệm
 * vụ" a document, and only then is "nhiệm vụ" a title.
 */
enum Column {

	STT("s ?t ?t|t ?t|so thu tu|so tt|no"),

	COUNT("(tong )?so( luong)?( cac)? (nhiem|dau viec|cong viec|don vi|co quan).*|ty le.*|tong so.*|so luong.*"),

	OBSTACLE(".*(kho khan|vuong mac|kien nghi|de xuat).*"),

	OUTSTANDING(
			".*(don vi|co quan|bo|nganh|dia phuong|noi)\\b.*(chua (hoan thanh|thuc hien|xong)|con no|cham).*|chua hoan thanh"),

	NEW_DEADLINE(
			"(?!.*de nghi)((thoi )?han|thoi gian)\\b.*(gia han|dieu chinh|moi|lui)|gia han.*|dieu chinh( thoi)? han.*"),

	ORIGINAL_DEADLINE("(thoi )?han\\b.*(ban dau|duoc giao|da giao|goc|cu)|thoi gian (duoc )?giao"),

	ACTUAL_DATE(".*thuc te.*|(ngay|thoi diem) (da )?(hoan thanh|bao cao|gui|nop).*"),

	DOCUMENT_DATE("ngay( thang)?( nam)?|ngay( thang)?( nam)? (ban hanh|van ban|cua van ban|vb).*|thoi gian ban hanh.*"),

	ISSUER(".*(ban hanh|co quan giao|nguoi giao|nguoi ky|don vi giao|cap giao).*"),

	DEADLINE("(thoi han|han|thoi gian|thoi diem|ngay den han|ngay het han|tien do hoan thanh|moc thoi gian)\\b.*"),

	COORDINATING(Words.BODIES + "(duoc giao |chiu trach nhiem )?phoi hop( thuc hien| trien khai| chinh)?"),

	LEAD(Words.BODIES
			+ "(duoc giao |chiu trach nhiem )?chu tri(( va)? (phoi hop|thuc hien|tham muu|nhiem vu|chinh).*)?|"
			+ Words.BODIES + "(duoc giao|duoc phan cong|duoc giao nhiem vu|thuc hien|to chuc thuc hien|"
			+ "chiu trach nhiem|tham muu|phu trach|nhan nhiem vu)( .{0,20})?|phan cong|dau moi"),

	/** Leads where no other column names them, bodies of a count otherwise. */
	AGENCY("(ten )?(bo|nganh|co quan|don vi|dia phuong|tinh|tinh thanh pho)( (bo|nganh|co quan|don vi|dia phuong|thanh pho))*"),

	FOLLOWER(".*(theo doi|don doc|tham tra|xu ly|kiem tra).*"),

	RESULT("(?!.*(du kien|dau ra|san pham))(ket qua|tinh hinh thuc hien|tinh hinh trien khai|noi dung bao cao).*"),

	PROGRESS("(tien do|tinh trang|trang thai|muc do hoan thanh|danh gia)\\b.*"),

	DOCUMENT("(?!.*(ket qua|bao cao|tra loi)).*(van ban|ky hieu|so hieu|can cu|nguon giao|\\bvb\\b).*"
			+ "|(thong bao|nghi quyet|ke hoach|cong van)( ket luan)?( so)?"),

	SECTION("(nhom|linh vuc|phan nhom|nhom nhiem vu|nhom linh vuc)"),

	NOTE("(ghi chu|chu thich|luu y)\\b.*"),

	TITLE(".*(nhiem vu|noi dung|cong viec|dau viec|giai phap|chi dao|de an|du an|hoat dong).*"),

	OTHER(".*");

	private static final class Words {

		/** "Cơ quan, đơn vị", and other ways to head a column of names. */
		static final String BODIES = "((ten|cac|co quan|don vi|bo|nganh|dia phuong|tinh|thanh pho|to chuc|ca nhan|noi|"
				+ "dau moi|cap|phan cong|trach nhiem|nguoi|lanh dao)( va| hoac)? )*";

	}

	private final Pattern words;

	Column(String words) {
		this.words = Pattern.compile(words);
	}

	static Column of(String header) {
		String key = Texts.key(header);
		if (header.strip().equals("#")) {
			return STT;
		}
		for (Column column : values()) {
			if (column.words.matcher(key).matches()) {
				return column;
			}
		}
		return OTHER;
	}

}
