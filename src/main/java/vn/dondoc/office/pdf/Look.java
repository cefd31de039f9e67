package vn.dondoc.office.pdf;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * How something looks: Word's properties by name and attribute, the nearer ones over
 * those of styles and defaults.
 */
final class Look {

	private final Map<String, Map<String, String>> properties = new HashMap<>();

	/** A copy with what the element says laid over. */
	Look with(Element nearer) {
		Look look = new Look();
		this.properties.forEach((name, values) -> look.properties.put(name, new HashMap<>(values)));
		look.add(nearer, "");
		return look;
	}

	private void add(Element nearer, String prefix) {
		for (Element property : Dom.children(nearer)) {
			String name = prefix + property.getLocalName();
			Map<String, String> values = this.properties.computeIfAbsent(name, (key) -> new HashMap<>());
			NamedNodeMap attributes = property.getAttributes();
			if (attributes.getLength() == 0) {
				// <w:b/> over <w:b w:val="0"/>
				values.remove("val");
			}
			for (int i = 0; i < attributes.getLength(); i++) {
				values.put(attributes.item(i).getLocalName(), attributes.item(i).getNodeValue());
			}
			if (name.equals("pBdr") || name.equals("tblBorders") || name.equals("tblCellMar")
					|| name.equals("tcBorders")) {
				add(property, name + ".");
			}
		}
	}

	String get(String name, String attribute) {
		Map<String, String> values = this.properties.get(name);
		return (values != null) ? values.get(attribute) : null;
	}

	String value(String name) {
		return get(name, "val");
	}

	boolean on(String name) {
		Map<String, String> values = this.properties.get(name);
		return values != null && !("0".equals(values.get("val")) || "false".equals(values.get("val"))
				|| "off".equals(values.get("val")) || "none".equals(values.get("val")));
	}

	int number(String name, String attribute, int otherwise) {
		return Dom.number(get(name, attribute), otherwise);
	}

	/** Twentieths of a point as points. */
	double points(String name, String attribute) {
		return number(name, attribute, 0) / 20.0;
	}

}
