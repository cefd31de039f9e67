package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Steps through WordprocessingML by local names: the strict and the transitional format
 * differ in their namespaces only.
 */
final class Xml {

	/** Elements that hold others without meaning anything for the text. */
	private static final List<String> WRAPPERS = List.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");

	private Xml() {
	}

	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && child.getLocalName() != null) {
				children.add(child);
			}
		}
		return children;
	}

	/** Children of a name, also those inside content controls and tracked insertions. */
	static List<Element> within(Element parent, String name) {
		return unwrapped(parent).stream().filter((child) -> is(child, name)).toList();
	}

	/** Paragraphs and tables in order. */
	static List<Element> blocks(Element parent) {
		return unwrapped(parent).stream().filter((child) -> is(child, "p") || is(child, "tbl")).toList();
	}

	private static List<Element> unwrapped(Element parent) {
		List<Element> found = new ArrayList<>();
		for (Element child : children(parent)) {
			if (WRAPPERS.contains(child.getLocalName())) {
				found.addAll(unwrapped(child));
			}
			else {
				found.add(child);
			}
		}
		return found;
	}

	/** The element at the end of a path of names; null if there is none. */
	static Element child(Element parent, String... path) {
		Element element = parent;
		for (String name : path) {
			if (element == null) {
				return null;
			}
			element = children(element).stream().filter((child) -> is(child, name)).findFirst().orElse(null);
		}
		return element;
	}

	static boolean is(Element element, String name) {
		return name.equals(element.getLocalName());
	}

	/** The element's "val"; null if there is none. */
	static String value(Element element) {
		return (element != null) ? attribute(element, "val") : null;
	}

	static String attribute(Element element, String name) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (name.equals(attribute.getLocalName())) {
				return attribute.getNodeValue();
			}
		}
		return null;
	}

	static int number(Element element, int otherwise) {
		String value = value(element);
		return (value != null && value.matches("\\d{1,6}")) ? Integer.parseInt(value) : otherwise;
	}

	/** Whether a switch among properties is on: there, and not said to be off. */
	static boolean on(Element properties, String name) {
		Element property = (properties != null) ? child(properties, name) : null;
		return property != null && !List.of("0", "false", "off").contains(String.valueOf(value(property)));
	}

}
