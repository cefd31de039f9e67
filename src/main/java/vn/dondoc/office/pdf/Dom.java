package vn.dondoc.office.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a Word file by their names. */
final class Dom {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private Dom() {
	}

	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		if (parent != null) {
			for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child instanceof Element element) {
					children.add(element);
				}
			}
		}
		return children;
	}

	static List<Element> children(Node parent, String name) {
		return children(parent).stream().filter((child) -> name.equals(child.getLocalName())).toList();
	}

	/** The first child with the name; null when there is none. */
	static Element child(Node parent, String name) {
		return find(parent, name).orElse(null);
	}

	static Optional<Element> find(Node parent, String name) {
		return children(parent).stream().filter((child) -> name.equals(child.getLocalName())).findFirst();
	}

	/** An attribute of Word's own; empty when it is not there. */
	static String value(Element element, String name) {
		return (element != null) ? element.getAttributeNS(WORD, name) : "";
	}

	static int number(Element element, String name, int otherwise) {
		return number(value(element, name), otherwise);
	}

	static int number(String value, int otherwise) {
		return (value != null && value.matches("-?\\d{1,7}")) ? Integer.parseInt(value) : otherwise;
	}

	/** The first element with the name below, at any depth; null when there is none. */
	static Element below(Node parent, String name) {
		for (Element child : children(parent)) {
			Element found = name.equals(child.getLocalName()) ? child : below(child, name);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

}
