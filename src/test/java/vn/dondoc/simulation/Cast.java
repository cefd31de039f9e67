package vn.dondoc.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is who: agencies with a head, two officers and some a clerk; a supervisor for every
 * fifth of them; some who want letters at once, and officers whom letters cannot reach.
 *
 * @param year in which heads and supervisors are away
 */
record Cast(List<String> agencies, int year) {

	static final String STANDING_BODY = "thuongtruc";

	static final List<String> LEADERSHIP = List.of("lanhdao1", "lanhdao2");

	static final List<String> FORTY = List.of("""
			bo-cong-an bo-cong-thuong bo-dan-toc-va-ton-giao bo-giao-duc-va-dao-tao bo-khoa-hoc-va-cong-nghe
			bo-ngoai-giao bo-noi-vu bo-nong-nghiep-va-moi-truong bo-quoc-phong bo-tai-chinh bo-tu-phap
			bo-van-hoa-the-thao-va-du-lich bo-xay-dung bo-y-te ngan-hang-nha-nuoc-viet-nam thanh-tra-chinh-phu
			van-phong-chinh-phu ban-co-yeu-chinh-phu bao-hiem-xa-hoi-viet-nam dai-truyen-hinh-viet-nam
			toa-an-nhan-dan-toi-cao van-phong-chu-tich-nuoc ban-noi-chinh-trung-uong ban-to-chuc-trung-uong bao-nhan-dan
			dang-uy-bo-noi-vu dang-uy-chinh-phu thanh-uy-can-tho thanh-uy-da-nang thanh-uy-ha-noi thanh-uy-hai-phong
			thanh-uy-hue tinh-uy-an-giang tinh-uy-bac-ninh tinh-uy-ca-mau tinh-uy-cao-bang tinh-uy-dak-lak
			tinh-uy-dien-bien van-phong-quoc-hoi tong-lien-doan-lao-dong-viet-nam""".split("\\s+"));

	private static final int SUPERVISORS = 5;

	String head(String agency) {
		return "truong." + agency;
	}

	String officer(String agency, int which) {
		return "canbo" + which + "." + agency;
	}

	/** None in most. */
	List<String> clerks(String agency) {
		return (index(agency) % 3 == 0) ? List.of("vanthu." + agency) : List.of();
	}

	String supervisor(String agency) {
		return "giamsat" + index(agency) % SUPERVISORS;
	}

	List<String> supervisors() {
		return agencies().stream().map(this::supervisor).distinct().toList();
	}

	/** Everybody who works for an agency. */
	List<String> staff(String agency) {
		List<String> staff = new ArrayList<>(List.of(head(agency), officer(agency, 1), officer(agency, 2)));
		staff.addAll(clerks(agency));
		return staff;
	}

	/** Officers without an address. */
	boolean isReachable(String username) {
		return !(username.startsWith("canbo2.") && index(Order.agencyOf(username)) % 8 == 3);
	}

	/** Who wants each letter at once. */
	Set<String> immediate() {
		Set<String> people = new TreeSet<>(Set.of("giamsat3"));
		for (int i = 0; i < this.agencies.size(); i++) {
			if (i % 9 == 4) {
				people.add(head(this.agencies.get(i)));
			}
			if (i % 7 == 2) {
				people.add(officer(this.agencies.get(i), 1));
			}
		}
		return people;
	}

	List<Substitute> substitutes() {
		String agency = this.agencies.get(5);
		return List.of(
				new Substitute(head(agency), officer(agency, 1), LocalDate.of(this.year, 7, 28),
						LocalDate.of(this.year, 9, 5)),
				new Substitute("giamsat1", "giamsat2", LocalDate.of(this.year, 4, 10), LocalDate.of(this.year, 5, 9)));
	}

	private int index(String agency) {
		return this.agencies.indexOf(agency);
	}

}
