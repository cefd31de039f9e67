package vn.dondoc.organisation;

import java.util.List;

/**
 * What a cell with names of agencies says.
 *
 * @param leads the bodies that do the work, in the cell's order
 * @param coordinating the bodies that the same cell names after "phối hợp với" and the
 * like
 */
public record NameReading(List<Name> leads, List<Name> coordinating) {

	/**
	 * One name found in the cell.
	 *
	 * @param text the name as printed, in NFC
	 * @param code the agency's code; null when the name is not known
	 * @param collective whether the code is that of a collective name
	 * @param suggestions official names near to an unknown one, best first; empty for a
	 * known one
	 */
	public record Name(String text, String code, boolean collective, List<String> suggestions) {
	}

}
