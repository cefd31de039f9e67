package vn.dondoc.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph of a Word file with its texts, read as one however Word has split them into
 * runs.
 *
 * @param element the paragraph
 * @param texts the elements that hold its text
 */
record Paragraph(Element element, List<Element> texts) {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]{1,80}?)\\s*}}");

	/** All paragraphs below a node, in the order of the file. */
	static List<Paragraph> below(Node node) {
		return elements(node, "p").stream().map(Paragraph::of).toList();
	}

	static Paragraph of(Element element) {
		List<Element> texts = new ArrayList<>();
		collectTexts(element, texts);
		return new Paragraph(element, texts);
	}

	/** Paragraphs inside, those of a text box, are others. */
	private static void collectTexts(Node node, List<Element> texts) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && "t".equals(element.getLocalName())
					&& WORD.equals(element.getNamespaceURI())) {
				texts.add(element);
			}
			else if (!"p".equals(child.getLocalName())) {
				collectTexts(child, texts);
			}
		}
	}

	static List<Element> elements(Node node, String name) {
		List<Element> found = new ArrayList<>();
		collect(node, name, found);
		return found;
	}

	private static void collect(Node node, String name, List<Element> found) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI())) {
					found.add(element);
				}
				collect(element, name, found);
			}
		}
	}

	String text() {
		return this.texts.stream().map(Paragraph::text).collect(Collectors.joining());
	}

	/** The names of the placeholders in it. */
	List<String> placeholders() {
		return PLACEHOLDER.matcher(text()).results().map((match) -> match.group(1)).toList();
	}

	/** What stands beside the placeholders. */
	String rest() {
		return PLACEHOLDER.matcher(text()).replaceAll("");
	}

	/** Whether an element with the name stands below, whatever its namespace. */
	static boolean contains(Node node, String name) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (name.equals(child.getLocalName()) || contains(child, name)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the placeholder stands in it alone. */
	boolean isOnly(String placeholder) {
		return placeholders().equals(List.of(placeholder)) && PLACEHOLDER.matcher(text().strip()).matches();
	}

	/**
	 * Writes the values where the placeholders stand, each in the formatting that the
	 * first sign of its placeholder has.
	 */
	void fill(UnaryOperator<String> values) {
		List<StringBuilder> parts = this.texts.stream().map((part) -> new StringBuilder(text(part))).toList();
		List<Integer> starts = new ArrayList<>();
		int length = 0;
		for (StringBuilder part : parts) {
			starts.add(length);
			length += part.length();
		}
		List<MatchResult> matches = new ArrayList<>(PLACEHOLDER.matcher(text()).results().toList());
		Collections.reverse(matches);
		for (MatchResult match : matches) {
			replace(parts, starts, match.start(), match.end(), values.apply(match.group(1)));
		}
		if (!matches.isEmpty()) {
			for (int i = 0; i < parts.size(); i++) {
				PlainLines.write(this.texts.get(i), parts.get(i).toString());
			}
		}
	}

	/** From the last part to the first, so that what stands before keeps its place. */
	private static void replace(List<StringBuilder> parts, List<Integer> starts, int from, int to, String value) {
		for (int i = parts.size() - 1; i >= 0; i--) {
			StringBuilder part = parts.get(i);
			int start = starts.get(i);
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : Integer.MAX_VALUE;
			if (from >= end || to <= start) {
				continue;
			}
			int first = Math.max(0, from - start);
			int last = (to >= end) ? part.length() : to - start;
			part.replace(first, last, (from >= start) ? value : "");
		}
	}

	private static String text(Element element) {
		StringBuilder text = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
				text.append(child.getNodeValue());
			}
		}
		return text.toString();
	}

}
