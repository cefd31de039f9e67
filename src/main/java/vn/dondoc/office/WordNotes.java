package vn.dondoc.office;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Footnotes as Word has them, numbered by Word. */
final class WordNotes {

	private static final double SIZE = 10;

	private final XWPFDocument document;

	private final String style;

	WordNotes(XWPFDocument document) {
		this.document = document;
		// Word in Vietnamese gives styles other ids; the names stay
		XWPFStyle named = (document.getStyles() != null) ? document.getStyles().getStyleWithName("footnote text")
				: null;
		this.style = (named != null) ? named.getStyleId() : null;
	}

	/** Writes a footnote and makes a run the mark that refers to it. */
	void refer(CTR run, String text) {
		XWPFFootnote note = this.document.createFootnote();
		XWPFParagraph paragraph = note.createParagraph();
		paragraph.setSpacingAfter(0);
		if (this.style != null) {
			paragraph.setStyle(this.style);
		}
		for (XWPFRun mark : paragraph.getRuns()) {
			superscript(mark.getCTR());
			size(mark);
		}
		XWPFRun said = paragraph.createRun();
		said.setText(" " + PlainLines.clean(text).replace('\n', ' ').strip());
		size(said);
		superscript(run);
		run.addNewFootnoteReference().setId(BigInteger.valueOf(note.getId().longValue()));
	}

	private void size(XWPFRun run) {
		if (this.style == null) {
			run.setFontSize(SIZE);
		}
	}

	private static void superscript(CTR run) {
		var look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
		if (look.sizeOfVertAlignArray() == 0) {
			look.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
		}
	}

}
