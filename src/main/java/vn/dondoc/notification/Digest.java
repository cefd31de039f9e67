package vn.dondoc.notification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one letter tells. Has at least one line. Methods that templates call are public,
 * here and in what it consists of: the expression language finds no others.
 */
record Digest(List<Part> parts) {

	static Digest of(List<Line> lines) {
		Map<Section, List<Line>> bySection = lines.stream()
			.collect(Collectors.groupingBy(Line::section, TreeMap::new, Collectors.toList()));
		return new Digest(bySection.entrySet()
			.stream()
			.map((entry) -> new Part(entry.getKey(), entry.getValue().get(0).inSection(), entry.getValue()))
			.toList());
	}

	public boolean manyAgencies() {
		return agencies() > 1;
	}

	public int agencies() {
		return first().agencies();
	}

	/** Of a letter that is about one agency only. */
	public String agency() {
		return first().agency();
	}

	/** Of a letter that is about one agency only. */
	public String agencyCode() {
		return first().agencyCode();
	}

	private Line first() {
		return this.parts.get(0).lines().get(0);
	}

}
