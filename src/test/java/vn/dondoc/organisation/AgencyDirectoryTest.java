package vn.dondoc.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.organisation.NameReading.Name;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyDirectoryTest {

	private static final AgencyDirectory DIRECTORY = SeedAgencies.directory();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Bộ Công Thương | bo-cong-thuong
			Bộ Công thương | bo-cong-thuong
			BỘ CÔNG THƯƠNG | bo-cong-thuong
			Đảng ủy Chính phủ | dang-uy-chinh-phu
			Đảng uỷ Chính phủ | dang-uy-chinh-phu
			Bộ Văn hóa, Thể thao và Du lịch | bo-van-hoa-the-thao-va-du-lich
			Bộ Văn hoá Thể thao và Du lịch | bo-van-hoa-the-thao-va-du-lich
			Bộ Văn hóa - Thể thao & Du lịch | bo-van-hoa-the-thao-va-du-lich
			Bộ VHTTDL | bo-van-hoa-the-thao-va-du-lich
			Khánh Hòa | khanh-hoa
			Khánh Hoà | khanh-hoa
			tỉnh Khánh Hoà | khanh-hoa
			UBND tỉnh Khánh Hòa | khanh-hoa
			Chủ tịch UBND tỉnh Khánh Hòa | khanh-hoa
			Ủy ban nhân dân tỉnh Khánh Hòa | khanh-hoa
			TP. Huế | thanh-pho-hue
			TP.Huế | thanh-pho-hue
			T.P Huế | thanh-pho-hue
			TP Huế | thanh-pho-hue
			Thành phố Huế | thanh-pho-hue
			Huế | thanh-pho-hue
			UBND TP. Huế | thanh-pho-hue
			TP.HCM | thanh-pho-ho-chi-minh
			TPHCM | thanh-pho-ho-chi-minh
			Hồ Chí Minh | thanh-pho-ho-chi-minh
			EVN | tap-doan-dien-luc-viet-nam
			Tập đoàn Điện lực Việt Nam | tap-doan-dien-luc-viet-nam
			Tập đoàn Điện lực Việt Nam (EVN) | tap-doan-dien-luc-viet-nam
			Tổng công ty Cảng hàng không Việt Nam | tong-cong-ty-cang-hang-khong-viet-nam
			Bộ KH&CN | bo-khoa-hoc-va-cong-nghe
			Bộ KHCN | bo-khoa-hoc-va-cong-nghe
			Bộ trưởng Bộ Khoa học và Công nghệ | bo-khoa-hoc-va-cong-nghe
			Bộ GD-ĐT | bo-giao-duc-va-dao-tao
			Tổng Thanh tra Chính phủ | thanh-tra-chinh-phu
			Thống đốc Ngân hàng Nhà nước Việt Nam | ngan-hang-nha-nuoc-viet-nam
			Bí thư Thành ủy Hà Nội | thanh-uy-ha-noi
			Thành ủy TP. Hồ Chí Minh | thanh-uy-ho-chi-minh
			đồng chí Bí thư Tỉnh uỷ Hưng Yên | tinh-uy-hung-yen
			Đảng ủy Giáo dục và Đào tạo | dang-uy-bo-giao-duc-va-dao-tao
			Đảng uỷ Công an nhân dân | dang-uy-cong-an-trung-uong
			Ban Nội chính TW | ban-noi-chinh-trung-uong
			Sở Khoa học - Công nghệ | so-khoa-hoc-va-cong-nghe
			Giám đốc Sở Khoa học và Công nghệ | so-khoa-hoc-va-cong-nghe
			ĐHQG TP.HCM | dai-hoc-quoc-gia-ho-chi-minh
			Các bộ, ngành (6/17 đơn vị chưa hoàn thành3) | cac-bo-nganh
			Ủy ban nhân dân các thành phố trực thuộc trung ương | ubnd-06-thanh-pho
			UBND 6 thành phố trực thuộc Trung ương | ubnd-06-thanh-pho
			Các cơ quan, bộ, ngành và địa phương | cac-co-quan-bo-nganh-dia-phuong
			Các bộ, ngành có liên quan | cac-co-quan
			""")
	void readsOneBodyHoweverItIsWritten(String cell, String code) {
		assertThat(codes(cell)).containsExactly(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Các bộ: Y tế, Giáo dục và Đào tạo, Nội vụ | bo-y-te bo-giao-duc-va-dao-tao bo-noi-vu
					Các bộ Y tế, Giáo dục và Đào tạo và Nội vụ | bo-y-te bo-giao-duc-va-dao-tao bo-noi-vu
					Các bộ (Y tế, Nội vụ), EVN | bo-y-te bo-noi-vu tap-doan-dien-luc-viet-nam
					Các Bộ, cơ quan: Công Thương, Viện Hàn lâm Khoa học và Công nghệ Việt Nam | bo-cong-thuong vien-han-lam-khoa-hoc-va-cong-nghe
					6 tỉnh uỷ, thành uỷ trực thuộc Trung ương: Hà Nội, Cần Thơ và Huế | thanh-uy-ha-noi thanh-uy-can-tho thanh-uy-hue
					Các tỉnh ủy: Hưng Yên; Nghệ An | tinh-uy-hung-yen tinh-uy-nghe-an
					Đảng uỷ các Bộ: Khoa học và Công nghệ; Giáo dục và Đào tạo | dang-uy-bo-khoa-hoc-va-cong-nghe dang-uy-bo-giao-duc-va-dao-tao
					Khoa học và Công nghệ, Công an, Y tế và các cơ quan | bo-khoa-hoc-va-cong-nghe bo-cong-an bo-y-te cac-co-quan
					Bộ Xây dựng, Bộ Nông nghiệp và Môi trường cùng các cơ quan liên quan | bo-xay-dung bo-nong-nghiep-va-moi-truong cac-co-quan
					Các bộ, cơ quan ngang bộ, uỷ ban nhân dân các tỉnh, thành phố trực thuộc Trung ương | cac-bo-ngang-bo ubnd-cac-tinh-thanh-pho
					Cơ quan ngang bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương | co-quan-ngang-bo co-quan-thuoc-chinh-phu ubnd-cac-tinh-thanh-pho
					Các đồng chí Bộ trưởng, Bí thư tỉnh, thành uỷ, Chủ tịch Uỷ ban nhân dân cấp tỉnh | cac-bo-truong-bi-thu-chu-tich
					Văn phòng Chính phủ, Các bộ, ngành, địa phương | van-phong-chinh-phu cac-bo-nganh-dia-phuong
					Các bộ, ngành và các cơ quan liên quan | cac-bo-nganh cac-co-quan
					UBND tỉnh Hưng Yên, Nghệ An, Thành phố Huế | hung-yen nghe-an thanh-pho-hue
					Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế | bo-van-hoa-the-thao-va-du-lich bo-y-te
					Bộ Công an, Công an | bo-cong-an
					Thành ủy Hà Nội, Thành phố Hà Nội | thanh-uy-ha-noi thanh-pho-ha-noi
					""")
	void readsLists(String cell, String codes) {
		assertThat(codes(cell)).containsExactly(codes.split(" "));
		assertThat(DIRECTORY.read(cell).coordinating()).isEmpty();
	}

	@Test
	void readsLineBreaksBetweenNamesAndWithinThem() {
		assertThat(codes("- Bộ Khoa học\nvà Công nghệ\n- Bộ Công an;\nEVN")).containsExactly("bo-khoa-hoc-va-cong-nghe",
				"bo-cong-an", "tap-doan-dien-luc-viet-nam");
		assertThat(codes("1. Bộ Tài chính\r\n2. Bộ  Nội\u00a0vụ")).containsExactly("bo-tai-chinh", "bo-noi-vu");
		assertThat(codes("Hưng Yên\nNghệ An")).containsExactly("hung-yen", "nghe-an");
	}

	@Test
	void givesEachNameAsPrinted() {
		assertThat(DIRECTORY.read("Các Bộ:  Y tế,\nVăn hoá  Thể thao và Du lịch").leads()).extracting(Name::text)
			.containsExactly("Y tế", "Văn hoá Thể thao và Du lịch");
		String decomposed = Normalizer.normalize("Bộ Nội vụ", Normalizer.Form.NFD);
		assertThat(DIRECTORY.read(decomposed).leads())
			.containsExactly(new Name("Bộ Nội vụ", "bo-noi-vu", false, List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bộ Công an chủ trì, phối hợp với Bộ Nội vụ, Bộ Y tế",
			"Bộ Công an phối hợp chặt chẽ với các Bộ: Nội vụ, Y tế",
			"Chủ trì: Bộ Công an\nPhối hợp: Bộ Nội vụ; Bộ Y tế",
			"Cơ quan phối hợp: Bộ Nội vụ, Bộ Y tế; Cơ quan chủ trì: Bộ Công an",
			"Bộ Công an (chủ trì), Bộ Nội vụ (phối hợp), Bộ Y tế (phối hợp)",
			"Bộ Công an chủ trì, Bộ Nội vụ và Bộ Y tế phối hợp" })
	void tellsWhoLeadsFromWhoCoordinates(String cell) {
		assertThat(codes(cell)).containsExactly("bo-cong-an");
		assertThat(DIRECTORY.read(cell).coordinating()).extracting(Name::code).containsExactly("bo-noi-vu", "bo-y-te");
	}

	@Test
	void takesWhoeverIsConcernedForNobodyInParticular() {
		NameReading reading = DIRECTORY.read("Bộ Công an chủ trì, phối hợp với các bộ, ngành liên quan");
		assertThat(reading.leads()).extracting(Name::code).containsExactly("bo-cong-an");
		assertThat(reading.coordinating())
			.containsExactly(new Name("các bộ, ngành liên quan", "cac-co-quan", true, List.of()));
		assertThat(DIRECTORY.expand("cac-co-quan")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hung Yên | Hưng Yên
			tỉnh Hung Yên | Hưng Yên
			UBND Hung Yên | Hưng Yên
			UBND tỉnh Hung Yên | Hưng Yên
			Ủy ban nhân dân tinh Hunq Yên | Hưng Yên
			Chủ tịch UBND tỉnh Nghê An | Nghệ An
			UBND TP. Hai Phòng | Thành phố Hải Phòng
			Thành phố Ho Chi Minh | Thành phố Hồ Chí Minh
			Tỉnh ủy Hung Yên | Tỉnh ủy Hưng Yên
			Thành ủy Hai Phòng | Thành ủy Hải Phòng
			UBND 6 thành phố trực thuộc Trung uong | Ủy ban nhân dân 06 thành phố trực thuộc Trung ương
			Bộ Nội vu | Bộ Nội vụ
			Bo Khoa hoc va Cong nghe | Bộ Khoa học và Công nghệ
			Bộ Văn hoa, Thể thao và Du lich | Bộ Văn hóa, Thể thao và Du lịch
			Sở Tài chính tỉnh | Sở Tài chính
			Đảng ủy các Bộ: Nội vu | Đảng ủy Bộ Nội vụ
			Bộ Khoa hoc và Công nghệ | Bộ Khoa học và Công nghệ
			""")
	void asksAboutWhatItDoesNotKnow(String cell, String first) {
		List<Name> names = DIRECTORY.read(cell).leads();
		assertThat(names).hasSize(1);
		assertThat(names.get(0).code()).isNull();
		assertThat(names.get(0).suggestions()).first().isEqualTo(first);
		assertThat(names.get(0).suggestions()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
	}

	@Test
	void goesOnAfterAnUnknownName() {
		assertThat(codes("Bộ Công an, Ủy ban Sao Hỏa, Hung Yên và Bộ Nội vụ, Quảng Trị")).containsExactly("bo-cong-an",
				null, null, "bo-noi-vu", "quang-tri");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Công an Thành phố Hà Nội", "Sở Tài chính Hà Nội", "Các bộ (trừ Bộ Công an)",
			"Ban Khoa học và Công nghệ", "Bộ Công an Bộ Quốc phòng", "Chủ tịch nước", "Các bộ" })
	void neverGuessesFromAPart(String cell) {
		assertThat(codes(cell)).containsOnlyNulls().isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thành ủy: Hà Nội; Bộ Công an", "Ban Khoa học, Công nghệ, Tài chính" })
	void doesNotTakeABareNameOutOfItsSurroundings(String cell) {
		assertThat(codes(cell)).doesNotContain("thanh-pho-ha-noi", "bo-tai-chinh");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", ",;:()", "và", "(", ")", "(4/49 đơn vị chưa hoàn thành)", "-\n-",
			"phối hợp với", "chủ trì", "\u0301" })
	void findsNothingInNothing(String cell) {
		assertThat(codes(cell)).isEmpty();
	}

	@Test
	void neverThrows() {
		assertThat(DIRECTORY.read(null).leads()).isEmpty();
		Random random = new Random(1);
		String[] pieces = { "các ", "bộ ", "Bộ Y tế", ":", ",", ";", "(", ")", "\n", " và ", "chủ trì", "phối hợp",
				" với ", "\ud83d", "\u0000", "tỉnh ủy ", "1/2", "Huế", "- ", "liên quan", "12", "x", "T.P",
				"đồng chí " };
		for (int i = 0; i < 1_000; i++) {
			StringBuilder cell = new StringBuilder();
			random.ints(random.nextInt(15), 0, pieces.length).forEach((piece) -> cell.append(pieces[piece]));
			assertThat(DIRECTORY.read(cell.toString())).as(cell.toString()).isNotNull();
		}
	}

	@Test
	void everyListedNameMeansItsOwnBody() {
		Map<String, String> wrong = new HashMap<>();
		listed().forEach((name, code) -> {
			List<String> read = codes(name);
			if (!read.equals(List.of(code))) {
				wrong.put(name, String.valueOf(read));
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyPairOfListedNamesIsReadAsBoth() {
		List<Map.Entry<String, String>> names = new ArrayList<>(new TreeMap<>(listed()).entrySet());
		List<String> joints = List.of(", ", "; ", " và ", "\n");
		List<String> wrong = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			for (int j = 0; j < names.size(); j++) {
				String cell = names.get(i).getKey() + joints.get((i + j) % joints.size()) + names.get(j).getKey();
				List<String> both = Stream.of(names.get(i), names.get(j)).map(Map.Entry::getValue).distinct().toList();
				if (!codes(cell).equals(both) && !longerCollectiveName(cell, both)) {
					wrong.add(cell + " -> " + codes(cell));
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/**
	 * "Các bộ, cơ quan ngang bộ" and "cơ quan thuộc Chính phủ" in a row are a third name.
	 */
	private static boolean longerCollectiveName(String cell, List<String> both) {
		return codes(cell).size() == 1 && Stream.concat(both.stream(), codes(cell).stream())
			.allMatch((code) -> DIRECTORY.byCode(code).orElseThrow().collective());
	}

	@Test
	void expandsCollectiveNames() {
		assertThat(DIRECTORY.expand("bo-cong-an")).containsExactly("bo-cong-an");
		assertThat(DIRECTORY.expand("cac-bo-ngang-bo")).hasSize(17);
		assertThat(DIRECTORY.expand("cac-dia-phuong")).hasSize(34)
			.isEqualTo(DIRECTORY.expand("ubnd-cac-tinh-thanh-pho"))
			.isEqualTo(DIRECTORY.expand("cac-tinh-thanh-pho"));
		assertThat(DIRECTORY.expand("cac-tinh-uy-thanh-uy")).hasSize(34);
		assertThat(DIRECTORY.expand("ubnd-06-thanh-pho")).hasSize(6);
		assertThat(DIRECTORY.expand("cac-bo-nganh-dia-phuong")).containsAll(DIRECTORY.expand("cac-bo-nganh"))
			.containsAll(DIRECTORY.expand("cac-dia-phuong"));
		assertThat(DIRECTORY.expand("khong-co")).isEmpty();
		assertThat(DIRECTORY.all()).filteredOn(Agency::collective)
			.flatMap(Agency::members)
			.allSatisfy((code) -> assertThat(DIRECTORY.byCode(code))
				.hasValueSatisfying((member) -> assertThat(member.collective()).isFalse()));
	}

	private static List<String> codes(String cell) {
		return DIRECTORY.read(cell).leads().stream().map(Name::code).toList();
	}

	private static Map<String, String> listed() {
		Map<String, String> codes = new HashMap<>();
		DIRECTORY.all().forEach((agency) -> NameForms.listed(agency).forEach((name) -> codes.put(name, agency.code())));
		return codes;
	}

}
