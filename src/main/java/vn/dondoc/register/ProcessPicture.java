package vn.dondoc.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.dondoc.lifecycle.Diagram;
import vn.dondoc.lifecycle.Whereabouts;

/**
 * A process with the tokens in it, as a page draws it.
 *
 * @param tokens how many stand at which element
 * @param where elements and ways that are behind; nothing when many are told together
 * @param many whether the tokens are those of many agencies
 */
record ProcessPicture(Diagram diagram, Map<String, Long> tokens, Whereabouts where, boolean many) {

	private static final double CHARACTER = 6.4;

	private static final double LEAST_LABEL = 96;

	/** How an element or way is shown. */
	public String look(String id) {
		if (this.tokens.containsKey(id)) {
			return "at";
		}
		return this.where.passed().contains(id) ? "passed" : "ahead";
	}

	/** Elements at which a token stands, in the order of the model. */
	public List<String> here() {
		return this.diagram.shapes().stream().map(Diagram.Shape::id).filter(this.tokens::containsKey).toList();
	}

	/** Elements that were passed, in the order of the model. */
	public List<String> passed() {
		return this.diagram.shapes()
			.stream()
			.map(Diagram.Shape::id)
			.filter((id) -> this.where.passed().contains(id))
			.toList();
	}

	/** The lines of a name, so that it fits where it stands. */
	public List<Line> lines(Diagram.Shape shape, String name) {
		if (shape.kind().equals("subProcess")) {
			return lines(name, shape.box().middle(), shape.box().y() + 20, shape.box().width());
		}
		if (shape.isTask()) {
			int count = wrap(name, shape.box().width() - 12).size();
			// below the sign in the corner
			double middle = shape.box().centre() + ((count > 2) ? 11 : 5);
			return lines(name, shape.box().middle(), middle - 7.5 * (count - 1), shape.box().width() - 12);
		}
		Diagram.Box label = (shape.label() != null) ? shape.label() : shape.box();
		double top = (shape.label() != null) ? label.y() : label.y() + label.height();
		return lines(name, label.middle(), top + 12, Math.max(label.width(), LEAST_LABEL));
	}

	/** The lines of a way's name. */
	public List<Line> lines(Diagram.Edge edge, String name) {
		return lines(name, edge.label().middle(), edge.label().y() + 11, LEAST_LABEL);
	}

	private static List<Line> lines(String name, double x, double y, double width) {
		List<Line> lines = new ArrayList<>();
		for (String line : wrap(name, width)) {
			lines.add(new Line(line, x, y + 15 * lines.size()));
		}
		return lines;
	}

	private static List<String> wrap(String name, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : name.split(" ")) {
			if (!line.isEmpty() && (line.length() + 1 + word.length()) * CHARACTER > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** A line of text, with its middle here. */
	record Line(String text, double x, double y) {
	}

}
