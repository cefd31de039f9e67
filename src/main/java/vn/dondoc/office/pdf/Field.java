package vn.dondoc.office.pdf;

import java.util.Locale;
import java.util.Set;

/** A field in several runs: its instruction, then what it showed last. */
final class Field {

	private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");

	private final StringBuilder instruction = new StringBuilder();

	private boolean instructing;

	private boolean replaced;

	/** Takes a mark; whether the field's own value belongs here. */
	boolean mark(String type) {
		boolean wasInstructing = this.instructing;
		switch (type) {
			case "begin" -> {
				this.instruction.setLength(0);
				this.instructing = true;
				this.replaced = false;
			}
			case "separate" -> {
				this.instructing = false;
				this.replaced = isPage(name());
				return this.replaced;
			}
			default -> {
				this.instructing = false;
				this.replaced = false;
				return wasInstructing && isPage(name());
			}
		}
		return false;
	}

	void instruct(String text) {
		this.instruction.append(text);
	}

	/** Whether what stands here is the old value of the field. */
	boolean isReplaced() {
		return this.replaced;
	}

	String name() {
		return name(this.instruction.toString());
	}

	static String name(String instruction) {
		return instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
	}

	static boolean isPage(String name) {
		return PAGES.contains(name);
	}

}
