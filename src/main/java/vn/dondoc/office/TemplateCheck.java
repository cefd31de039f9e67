package vn.dondoc.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;
import vn.dondoc.office.pdf.PdfMaker;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Whether a file can be a template; tried by filling it. */
@Component
class TemplateCheck {

	private final SampleDocument samples;

	private final Clock clock;

	TemplateCheck(SampleDocument samples, Clock clock) {
		this.samples = samples;
		this.clock = clock;
	}

	/**
	 * Goes on only with a file that can be the template.
	 * @return the file that was looked at, which is to be used, and what people should
	 * know about it
	 * @throws TemplateRefused with everything that must be mended
	 */
	Checked require(String name, byte[] uploaded) {
		byte[] file = TemplatePackage.checked(uploaded);
		List<MessageSourceResolvable> hints = read(file);
		preview(name, file);
		return new Checked(file, hints);
	}

	/** A file that can be a template. */
	record Checked(byte[] file, List<MessageSourceResolvable> hints) {
	}

	private static List<MessageSourceResolvable> read(byte[] file) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			List<MessageSourceResolvable> faults = faults(document);
			if (!faults.isEmpty()) {
				throw new TemplateRefused(faults);
			}
			return hints(document);
		}
		catch (TemplateRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new TemplateRefused("broken");
		}
	}

	/** The template filled with a sample, as PDF. */
	byte[] preview(String name, byte[] file) {
		try {
			PrintedDocument sample = this.samples.of(name, Locale.forLanguageTag("vi"));
			return PdfMaker.pdf(WordPrinter.print(file, sample, this.clock.instant()), name, this.clock.instant());
		}
		catch (IOException | RuntimeException ex) {
			throw new TemplateRefused("broken");
		}
	}

	private static List<MessageSourceResolvable> faults(XWPFDocument document) {
		Placeholders found = new Placeholders();
		WordPrinter.roots(document).forEach((root) -> Paragraph.below(root).forEach(found::take));
		List<MessageSourceResolvable> faults = found.faults();
		Node body = document.getDocument().getBody().getDomNode();
		List<Paragraph> tables = Paragraph.below(body)
			.stream()
			.filter((paragraph) -> paragraph.placeholders().contains(Field.TABLE))
			.toList();
		boolean placed = tables.size() == 1 && tables.get(0).isOnly(Field.TABLE)
				&& tables.get(0).element().getParentNode() == body;
		if (found.has(Field.TABLE) && !placed) {
			faults.add(TemplateRefused.fault("table"));
		}
		return faults;
	}

	/** What the PDF leaves out. */
	private static List<MessageSourceResolvable> hints(XWPFDocument document) {
		List<Node> roots = WordPrinter.roots(document);
		List<MessageSourceResolvable> hints = new ArrayList<>();
		if (roots.stream().anyMatch(TemplateCheck::hasShapes)) {
			hints.add(TemplateRefused.fault("shapes"));
		}
		if (roots.stream().anyMatch((root) -> !Paragraph.elements(root, "numPr").isEmpty())) {
			hints.add(TemplateRefused.fault("numbers"));
		}
		return hints;
	}

	private static boolean hasShapes(Node root) {
		return !Paragraph.elements(root, "pict").isEmpty() || Paragraph.elements(root, "drawing")
			.stream()
			.anyMatch((drawing) -> !Paragraph.contains(drawing, "blip"));
	}

}
