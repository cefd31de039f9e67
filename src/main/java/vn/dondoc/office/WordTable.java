package vn.dondoc.office;

import java.math.BigInteger;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The table in Word, as wide as the page, in the letters of its placeholder. */
final class WordTable {

	private final XWPFDocument document;

	private final PrintedTable table;

	WordTable(XWPFDocument document, PrintedTable table) {
		this.document = document;
		this.table = table;
	}

	void insertBefore(Element place) {
		WordCell cells = new WordCell(WordCell.look(place), new WordNotes(this.document));
		List<Integer> widths = new Widths(this.table).sharing(PageWidth.at(place), cells.letter(),
				2.5 * WordCell.MARGIN);
		Node next = place.getNextSibling();
		if (next != null && "tbl".equals(next.getLocalName())) {
			// Word would join two tables that touch
			place.getParentNode().insertBefore(place.getOwnerDocument().createElementNS(Paragraph.WORD, "w:p"), next);
		}
		try (XmlCursor cursor = XmlBeans.nodeToCursor(place)) {
			cursor.beginElement(new QName(Paragraph.WORD, "tbl", "w"));
			cursor.toParent();
			fill((CTTbl) cursor.getObject(), widths, cells);
		}
	}

	private void fill(CTTbl target, List<Integer> widths, WordCell cells) {
		CTTblPr look = target.addNewTblPr();
		look.addNewTblW().setW(BigInteger.valueOf(Widths.sum(widths, 0, widths.size())));
		look.getTblW().setType(STTblWidth.DXA);
		WordCell.borders(look.addNewTblBorders());
		look.addNewTblLayout().setType(STTblLayoutType.FIXED);
		WordCell.margins(look.addNewTblCellMar());
		target.addNewTblGrid();
		widths.forEach((width) -> target.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width)));
		header(target, widths, cells);
		for (int i = 0; i < this.table.lines().size(); i++) {
			// The last row stays with the signature below
			boolean last = i == this.table.lines().size() - 1;
			line(row(target), this.table.lines().get(i), widths, last ? cells.keptWithNext() : cells);
		}
	}

	private void header(CTTbl target, List<Integer> widths, WordCell cells) {
		List<PrintedColumn> columns = this.table.columns();
		boolean grouped = columns.stream().anyMatch((column) -> column.group() != null);
		CTRow upper = headerRow(target);
		CTRow lower = grouped ? headerRow(target) : null;
		for (int i = 0; i < columns.size();) {
			int end = Widths.groupEnd(columns, i);
			String group = columns.get(i).group();
			WordCell.Place place = new WordCell.Place(Widths.sum(widths, i, end), end - i,
					(grouped && group == null) ? STMerge.RESTART : null);
			cells.heading(upper, (group != null) ? group : columns.get(i).heading(), place);
			for (int j = i; grouped && j < end; j++) {
				cells.heading(lower, (group != null) ? columns.get(j).heading() : "",
						new WordCell.Place(widths.get(j), 1, (group == null) ? STMerge.CONTINUE : null));
			}
			i = end;
		}
	}

	private void line(CTRow row, PrintedLine line, List<Integer> widths, WordCell cells) {
		if (line.kind() == PrintedLine.Kind.SECTION) {
			cells.section(row, line.cells().get(0),
					new WordCell.Place(Widths.sum(widths, 0, widths.size()), widths.size(), null));
			return;
		}
		for (int i = 0; i < widths.size(); i++) {
			PrintedCell cell = (i < line.cells().size()) ? line.cells().get(i) : PrintedCell.of("");
			cells.value(row, cell, this.table.columns().get(i).align(), line.kind() == PrintedLine.Kind.TOTAL,
					new WordCell.Place(widths.get(i), 1, null));
		}
	}

	private static CTRow headerRow(CTTbl target) {
		CTRow row = row(target);
		row.getTrPr().addNewTblHeader();
		return row;
	}

	private static CTRow row(CTTbl target) {
		CTRow row = target.addNewTr();
		CTTrPr look = row.addNewTrPr();
		look.addNewCantSplit();
		return row;
	}

}
