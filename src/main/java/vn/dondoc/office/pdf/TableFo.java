package vn.dondoc.office.pdf;

import java.io.IOException;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.w3c.dom.Element;

/** Tables, their first rows repeated on every page where Word repeats them. */
final class TableFo {

	private final Fo fo;

	private final WordParts parts;

	private final BodyFo body;

	TableFo(Fo fo, WordParts parts, BodyFo body) {
		this.fo = fo;
		this.parts = parts;
		this.body = body;
	}

	void write(Element table) throws XMLStreamException, IOException {
		TableGrid grid = new TableGrid(table);
		if (grid.rows().isEmpty() || grid.widths().isEmpty()) {
			return;
		}
		Look look = this.parts.styles().table(Dom.child(table, "tblPr"));
		double width = grid.widths().stream().mapToInt(Integer::intValue).sum() / 20.0;
		this.fo.begin("table", "table-layout", "fixed", "border-collapse", "collapse", "width", Fo.pt(width),
				"start-indent", Fo.pt(Math.max(0, look.points("tblInd", "w"))), "end-indent", "0pt", "text-indent",
				"0pt");
		for (int column : grid.widths()) {
			this.fo.begin("table-column", "column-width", Fo.pt(column / 20.0)).end();
		}
		int heads = grid.headerRows();
		if (heads > 0) {
			rows("table-header", grid, 0, heads, look);
		}
		rows("table-body", grid, heads, grid.rows().size(), look);
		this.fo.end();
	}

	private void rows(String part, TableGrid grid, int from, int to, Look look) throws XMLStreamException, IOException {
		this.fo.begin(part, "start-indent", "0pt");
		for (int row = from; row < to; row++) {
			Element properties = Dom.child(grid.rows().get(row), "trPr");
			boolean whole = Dom.child(properties, "cantSplit") != null;
			Element height = Dom.child(properties, "trHeight");
			this.fo.begin("table-row", "keep-together.within-page", whole ? "1" : null, "keep-with-next.within-page",
					keptWithNext(grid.rows().get(row)) ? "1" : null, "height",
					(height != null) ? Fo.pt(Dom.number(height, "val", 0) / 20.0) : null);
			for (TableGrid.Cell cell : grid.cells(row)) {
				cell(grid, cell, look);
			}
			this.fo.end();
		}
		this.fo.end();
	}

	/** Word keeps a row with the next when its paragraphs are. */
	private boolean keptWithNext(Element row) {
		List<Element> cells = Dom.children(row, "tc");
		Element first = cells.isEmpty() ? null : Dom.child(cells.get(0), "p");
		return first != null && this.parts.styles().paragraph(Dom.child(first, "pPr")).on("keepNext");
	}

	private void cell(TableGrid grid, TableGrid.Cell cell, Look table) throws XMLStreamException, IOException {
		Element properties = Dom.child(cell.element(), "tcPr");
		Look look = table.with(properties);
		String fill = look.get("shd", "fill");
		this.fo.begin("table-cell", "number-columns-spanned", (cell.columns() > 1) ? cell.columns() : null,
				"number-rows-spanned", (cell.rows() > 1) ? cell.rows() : null, "display-align", display(look),
				"background-color", (fill != null && fill.matches("[0-9a-fA-F]{6}")) ? "#" + fill : null,
				"padding-left", margin(table, "left", 108), "padding-right", margin(table, "right", 108), "padding-top",
				margin(table, "top", 0), "padding-bottom", margin(table, "bottom", 0), "border-top",
				border(look, "top", cell.row() == 0, "insideH"), "border-bottom",
				border(look, "bottom", cell.row() + cell.rows() >= grid.rows().size(), "insideH"), "border-left",
				border(look, "left", cell.column() == 0, "insideV"), "border-right",
				border(look, "right", cell.column() + cell.columns() >= grid.widths().size(), "insideV"));
		this.body.blocks(cell.element(), true);
		this.fo.end();
	}

	private static String display(Look look) {
		String align = look.value("vAlign");
		return switch ((align != null) ? align : "top") {
			case "center", "both" -> "center";
			case "bottom" -> "after";
			default -> "before";
		};
	}

	private static String margin(Look table, String side, int usual) {
		return Fo.pt(table.number("tblCellMar." + side, "w", usual) / 20.0);
	}

	private static String border(Look look, String side, boolean outer, String inside) {
		if (look.value("tcBorders." + side) != null) {
			return ParagraphFo.border(look, "tcBorders." + side);
		}
		return ParagraphFo.border(look, "tblBorders." + (outer ? side : inside));
	}

}
