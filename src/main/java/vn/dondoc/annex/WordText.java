package vn.dondoc.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** The text of paragraphs as printed, and the notes they refer to. */
final class WordText {

	private final Map<String, String> notes;

	private final StringBuilder text = new StringBuilder();

	private final List<String> referenced = new ArrayList<>();

	private final StringBuilder leadingRaised = new StringBuilder();

	private boolean plainSeen;

	private boolean boldSeen;

	WordText(Map<String, String> notes) {
		this.notes = notes;
	}

	void paragraph(Element paragraph, String label) {
		if (!this.text.isEmpty()) {
			this.text.append('\n');
		}
		this.text.append(label);
		walk(paragraph);
	}

	List<String> referenced() {
		return this.referenced;
	}

	boolean bold() {
		return this.boldSeen && !this.plainSeen;
	}

	/** The raised figure that the text begins with; empty for none. */
	String leadingRaised() {
		return this.leadingRaised.toString();
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	private void walk(Element parent) {
		for (Element child : Xml.children(parent)) {
			switch (child.getLocalName()) {
				case "r" -> run(child);
				case "pPr", "rPr", "del", "moveFrom", "sdtPr" -> {
					// properties, and text that is no longer there
				}
				default -> walk(child);
			}
		}
	}

	private void run(Element run) {
		Element properties = Xml.child(run, "rPr");
		boolean raised = properties != null && "superscript".equals(Xml.value(Xml.child(properties, "vertAlign")));
		for (Element child : Xml.children(run)) {
			switch (child.getLocalName()) {
				case "t" -> text(child.getTextContent(), raised, Xml.on(properties, "b"));
				case "tab", "ptab" -> this.text.append(' ');
				case "br", "cr" -> this.text.append('\n');
				case "noBreakHyphen" -> this.text.append('-');
				case "footnoteReference" -> refer("footnote" + Xml.attribute(child, "id"));
				case "endnoteReference" -> refer("endnote" + Xml.attribute(child, "id"));
				default -> {
					// pictures and fields
				}
			}
		}
	}

	private void text(String words, boolean raised, boolean bold) {
		if (words.isBlank()) {
			this.text.append(words);
			return;
		}
		boolean mark = raised && words.strip().matches("\\(?(?:\\d{1,3}|\\*{1,3})\\)?");
		if (mark && this.text.toString().isBlank()) {
			this.leadingRaised.append(words.strip());
		}
		if (mark && refer("typed" + words.strip())) {
			return;
		}
		this.text.append(words);
		this.boldSeen |= bold;
		this.plainSeen |= !bold;
	}

	private boolean refer(String note) {
		String words = this.notes.get(note);
		if (words != null && !words.isEmpty()) {
			this.referenced.add(words);
		}
		return words != null;
	}

}
