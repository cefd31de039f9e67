package vn.dondoc.notification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one letter tells. Methods that templates call are public, here and in what it
 * consists of: the expression language finds no others.
 *
 * @param news what there is to tell; at least one part
 * @param standing all that the recipient's own agency has to do; empty for others than
 * heads
 */
record Digest(List<Part> news, List<Part> standing) {

	static Digest of(List<Line> news, List<Line> standing) {
		return new Digest(parts(news), parts(standing));
	}

	private static List<Part> parts(List<Line> lines) {
		Map<Section, List<Line>> bySection = lines.stream()
			.collect(Collectors.groupingBy(Line::section, TreeMap::new, Collectors.toList()));
		return bySection.entrySet()
			.stream()
			.map((entry) -> new Part(entry.getKey(), entry.getValue().get(0).inSection(), entry.getValue()))
			.toList();
	}

	public List<Part> parts() {
		return Stream.concat(this.news.stream(), this.standing.stream()).toList();
	}

	/** Whether the agency's standing begins with a part. */
	public boolean opensStanding(Part part) {
		return !this.standing.isEmpty() && part.section() == this.standing.get(0).section();
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
		return this.news.get(0).lines().get(0);
	}

}
