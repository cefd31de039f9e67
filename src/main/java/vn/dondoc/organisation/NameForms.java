package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.dondoc.organisation.Agency.Kind;

/**
 * The ways in which documents write an agency's names, beyond the spellings it is listed
 * with: with "tỉnh" or "UBND", by the person who heads it, a ministry without "Bộ".
 */
final class NameForms {

	private static final String CITY = "Thành phố ";

	private static final String MINISTRY = "Bộ ";

	private static final String COUNCIL = "Ủy ban nhân dân ";

	private static final List<String> ANY_HEAD = List.of("Thủ trưởng ", "Lãnh đạo ", "Người đứng đầu ");

	/** First word of a body's name, and what the person at its head is called. */
	private static final Map<String, List<String>> HEADS = Map.ofEntries(Map.entry("Bộ", List.of("Bộ trưởng ")),
			Map.entry("Ban", List.of("Trưởng ", "Trưởng ban ")), Map.entry("Ủy", List.of("Chủ nhiệm ", "Chủ tịch ")),
			Map.entry("Hội", List.of("Chủ tịch ")), Map.entry("Văn", List.of("Chánh ")),
			Map.entry("Viện", List.of("Chủ tịch ", "Viện trưởng ", "Giám đốc ")),
			Map.entry("Đài", List.of("Tổng Giám đốc ")), Map.entry("Sở", List.of("Giám đốc ")),
			Map.entry("Đại", List.of("Giám đốc ", "Hiệu trưởng ")), Map.entry("Bảo", List.of("Giám đốc ")),
			Map.entry("Công", List.of("Giám đốc ")), Map.entry("Trung", List.of("Giám đốc ")),
			Map.entry("Tòa", List.of("Chánh án ")), Map.entry("Thanh", List.of("Chánh ")),
			Map.entry("Tập", List.of("Chủ tịch ", "Tổng Giám đốc ")),
			Map.entry("Tổng", List.of("Chủ tịch ", "Tổng Giám đốc ")), Map.entry("Thành", List.of("Bí thư ")),
			Map.entry("Tỉnh", List.of("Bí thư ")), Map.entry("Đảng", List.of("Bí thư ")),
			Map.entry("Quân", List.of("Bí thư ")));

	private NameForms() {
	}

	/** Full names: they say by themselves which body is meant. */
	static List<String> full(Agency agency) {
		List<String> forms = new ArrayList<>();
		for (String name : listed(agency)) {
			forms.addAll(full(agency.kind(), name));
		}
		return forms;
	}

	/**
	 * Names that only their surroundings make clear: in a list of provincial party
	 * committees "Huế" is another body than in a list of cities.
	 */
	static List<String> bare(Agency agency) {
		return switch (agency.kind()) {
			case PROVINCE -> listed(agency).stream().map(NameForms::place).distinct().toList();
			case MINISTRY ->
				listed(agency).stream().map((name) -> without(MINISTRY, name)).filter(Objects::nonNull).toList();
			default -> List.of();
		};
	}

	/** The official name and the aliases. */
	static List<String> listed(Agency agency) {
		List<String> names = new ArrayList<>(agency.aliases());
		names.add(0, agency.name());
		return names;
	}

	private static List<String> full(Kind kind, String name) {
		if (kind == Kind.PROVINCE) {
			return province(name);
		}
		List<String> forms = new ArrayList<>(List.of(name));
		if (kind == Kind.COLLECTIVE) {
			String rest = without("Các ", name);
			if (rest != null && rest.contains(",")) {
				forms.add(rest);
			}
			return forms;
		}
		if (kind == Kind.PARTY_BODY) {
			party(name, forms);
		}
		if (name.endsWith("Trung ương")) {
			forms.add(name.replaceFirst("Trung ương$", "TƯ"));
		}
		List<String> bodies = List.copyOf(forms);
		for (String title : HEADS.getOrDefault(name.split(" ", 2)[0], List.of())) {
			bodies.forEach((body) -> forms.add(title + body));
		}
		ANY_HEAD.forEach((title) -> forms.add(title + name));
		if (kind == Kind.MINISTRY && name.startsWith(MINISTRY)) {
			forms.add("Bộ trưởng " + without(MINISTRY, name));
		}
		return forms;
	}

	private static List<String> province(String name) {
		String place = place(name);
		String typed = (name.equals(place)) ? "tỉnh " + place : name;
		String leader = "Chủ tịch ";
		return List.of(typed, COUNCIL + typed, COUNCIL + place, leader + COUNCIL + typed, leader + COUNCIL + place,
				leader + typed, "Lãnh đạo " + typed, "Lãnh đạo " + COUNCIL + typed);
	}

	private static void party(String name, List<String> forms) {
		String ministry = without("Đảng ủy Bộ ", name);
		if (ministry != null) {
			forms.add("Đảng ủy " + ministry);
		}
		String city = without("Thành ủy ", name);
		if (city != null) {
			forms.add("Thành ủy Thành phố " + city);
		}
		String province = without("Tỉnh ủy ", name);
		if (province != null) {
			forms.add("Tỉnh ủy tỉnh " + province);
		}
	}

	private static String place(String name) {
		String place = without(CITY, name);
		return (place != null) ? place : name;
	}

	private static String without(String start, String name) {
		return name.startsWith(start) ? name.substring(start.length()) : null;
	}

}
