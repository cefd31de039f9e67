package vn.dondoc.print;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

/**
 * What an office writes on everything that it prints; null where it has not said.
 *
 * @param parent the body above the office
 * @param issuer the office itself
 * @param symbol number and symbol of the document
 * @param place where it is signed
 * @param capacity in which the signer signs, one line or several
 * @param signer who signs
 * @param recipients who gets it, one line each
 */
record Letterhead(@Size(max = 200) String parent, @Size(max = 200) String issuer, @Size(max = 100) String symbol,
		@Size(max = 100) String place, @Size(max = 300) String capacity, @Size(max = 100) String signer,
		@Size(max = 1000) String recipients) {

	static Letterhead of(Map<String, String> fields) {
		return new Letterhead(fields.get("coQuanChuQuan"), fields.get("coQuan"), fields.get("soKyHieu"),
				fields.get("diaDanh"), fields.get("chucVu"), fields.get("nguoiKy"), fields.get("noiNhan"));
	}

	/** By the names that templates have for them; without those that say nothing. */
	Map<String, String> fields() {
		Map<String, String> fields = new HashMap<>();
		put(fields, "coQuanChuQuan", this.parent);
		put(fields, "coQuan", this.issuer);
		put(fields, "soKyHieu", this.symbol);
		put(fields, "diaDanh", this.place);
		put(fields, "chucVu", this.capacity);
		put(fields, "nguoiKy", this.signer);
		put(fields, "noiNhan", this.recipients);
		return fields;
	}

	private static void put(Map<String, String> fields, String name, String value) {
		Stream.ofNullable(value)
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.forEach((text) -> fields.put(name, text));
	}

}
