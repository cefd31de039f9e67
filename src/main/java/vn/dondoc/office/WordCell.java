package vn.dondoc.office;

import java.math.BigInteger;
import java.util.List;

import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.w3c.dom.Element;

/** Cells of the table in Word. */
final class WordCell {

	/** Between a cell's border and its text, in twentieths of a point. */
	static final int MARGIN = 70;

	private static final int USUAL_LETTER = 280;

	private final CTRPr look;

	private final WordNotes notes;

	private final boolean withNext;

	WordCell(CTRPr look, WordNotes notes) {
		this(look, notes, false);
	}

	private WordCell(CTRPr look, WordNotes notes, boolean withNext) {
		this.look = look;
		this.notes = notes;
		this.withNext = withNext;
	}

	/** The same for a row that stays on one page with what follows. */
	WordCell keptWithNext() {
		return new WordCell(this.look, this.notes, true);
	}

	/** The height of a letter in twentieths of a point. */
	int letter() {
		boolean sized = this.look != null && this.look.sizeOfSzArray() > 0;
		return sized ? 10 * Integer.parseInt(this.look.getSzArray(0).xgetVal().getStringValue()) : USUAL_LETTER;
	}

	/** How wide a cell is, over how many columns, and its part in a merge downwards. */
	record Place(int width, int columns, STMerge.Enum merge) {
	}

	/** The letters of the first run of a paragraph; null when they are the usual ones. */
	static CTRPr look(Element paragraph) {
		List<Element> found = Paragraph.elements(paragraph, "r");
		if (found.isEmpty()) {
			return null;
		}
		try (XmlCursor cursor = XmlBeans.nodeToCursor(found.get(0))) {
			return (cursor.getObject() instanceof CTR run && run.isSetRPr()) ? (CTRPr) run.getRPr().copy() : null;
		}
	}

	void heading(CTRow row, String text, Place place) {
		CTTc cell = cell(row, place, STVerticalJc.CENTER);
		write(paragraph(cell, STJc.CENTER, true), text, true);
	}

	void section(CTRow row, PrintedCell content, Place place) {
		CTTc cell = cell(row, place, STVerticalJc.CENTER);
		said(paragraph(cell, STJc.LEFT, true), content, true);
	}

	void value(CTRow row, PrintedCell content, PrintedColumn.Align align, boolean bold, Place place) {
		CTTc cell = cell(row, place, STVerticalJc.CENTER);
		STJc.Enum side = switch (align) {
			case LEFT -> STJc.LEFT;
			case CENTER -> STJc.CENTER;
			case RIGHT -> STJc.RIGHT;
		};
		said(paragraph(cell, side, this.withNext), content, bold);
	}

	private void said(CTP paragraph, PrintedCell content, boolean bold) {
		write(paragraph, content.text(), bold);
		if (content.footnote() != null && !content.footnote().isBlank()) {
			this.notes.refer(run(paragraph, false), content.footnote());
		}
	}

	private void write(CTP paragraph, String text, boolean bold) {
		CTR run = run(paragraph, bold);
		String[] lines = PlainLines.clean(text).split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addNewBr();
			}
			CTText said = run.addNewT();
			said.setStringValue(lines[i]);
			said.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
		}
	}

	private CTR run(CTP paragraph, boolean bold) {
		CTR run = paragraph.addNewR();
		if (this.look != null) {
			run.addNewRPr().set(this.look);
		}
		if (bold) {
			CTRPr own = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
			if (own.sizeOfBArray() == 0) {
				own.addNewB();
			}
		}
		return run;
	}

	private static CTP paragraph(CTTc cell, STJc.Enum side, boolean withNext) {
		CTP paragraph = cell.addNewP();
		CTPPr look = paragraph.addNewPPr();
		if (withNext) {
			look.addNewKeepNext();
		}
		look.addNewSpacing().setBefore(BigInteger.valueOf(40));
		look.getSpacing().setAfter(BigInteger.valueOf(40));
		look.getSpacing().setLine(BigInteger.valueOf(240));
		look.addNewInd().setFirstLine(BigInteger.ZERO);
		look.addNewJc().setVal(side);
		return paragraph;
	}

	private static CTTc cell(CTRow row, Place place, STVerticalJc.Enum height) {
		CTTc cell = row.addNewTc();
		CTTcPr look = cell.addNewTcPr();
		width(look.addNewTcW(), place.width());
		if (place.columns() > 1) {
			look.addNewGridSpan().setVal(BigInteger.valueOf(place.columns()));
		}
		if (place.merge() != null) {
			look.addNewVMerge().setVal(place.merge());
		}
		look.addNewVAlign().setVal(height);
		return cell;
	}

	static void borders(CTTblBorders borders) {
		List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
				borders.addNewInsideH(), borders.addNewInsideV())
			.forEach(WordCell::line);
	}

	private static void line(CTBorder border) {
		border.setVal(STBorder.SINGLE);
		border.setSz(BigInteger.valueOf(4));
		border.setSpace(BigInteger.ZERO);
		border.setColor("000000");
	}

	static void margins(CTTblCellMar margins) {
		width(margins.addNewLeft(), MARGIN);
		width(margins.addNewRight(), MARGIN);
	}

	private static void width(CTTblWidth width, int twentieths) {
		width.setW(BigInteger.valueOf(twentieths));
		width.setType(STTblWidth.DXA);
	}

}
