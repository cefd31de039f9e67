package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that gives directives, as cited: "Thông báo số 19-TB/TGV ngày 09/5/2025".
 *
 * @param symbol number and symbol without spaces ("19-TB/TGV"); null when the citation
 * names none ("Kế hoạch 02")
 * @param date day of the document; null when not given, or not a day of the calendar
 * @param text the citation as printed, in NFC
 */
public record SourceDocument(String symbol, LocalDate date, String text) {

	/**
	 * Splits a cell into the documents that it cites, in their order. Citations are
	 * joined by semicolons, line breaks, commas or "và".
	 * @param cell the printed text; blank gives an empty list
	 */
	public static List<SourceDocument> parse(String cell) {
		return Citations.inCell(cell);
	}

	/**
	 * The citations with a symbol that stand in running text, such as an annex's heading.
	 */
	public static List<SourceDocument> cited(String text) {
		return Citations.inText(text);
	}

}
