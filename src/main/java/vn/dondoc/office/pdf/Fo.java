package vn.dondoc.office.pdf;

import java.io.OutputStream;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes formatting objects. */
final class Fo {

	private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

	private final XMLStreamWriter xml;

	Fo(OutputStream target) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target, "UTF-8");
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.setPrefix("fo", NAMESPACE);
	}

	Fo root() throws XMLStreamException {
		this.xml.writeStartElement(NAMESPACE, "root");
		this.xml.writeNamespace("fo", NAMESPACE);
		return this;
	}

	/**
	 * Begins an object; attributes as names and values, those without a value left out.
	 */
	Fo begin(String name, Object... attributes) throws XMLStreamException {
		this.xml.writeStartElement(NAMESPACE, name);
		for (int i = 0; i + 1 < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				this.xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
			}
		}
		return this;
	}

	Fo end() throws XMLStreamException {
		this.xml.writeEndElement();
		return this;
	}

	Fo text(String text) throws XMLStreamException {
		this.xml.writeCharacters(text);
		return this;
	}

	void close() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.close();
	}

	static String pt(double points) {
		return String.format(Locale.ROOT, "%.2fpt", points);
	}

}
