package vn.dondoc.print;

import vn.dondoc.office.PrintedDocument;
import vn.dondoc.web.Viewer;

/** A kind of annex. */
interface Annex {

	/** Its name in addresses and keys of texts. */
	String id();

	/**
	 * What it says.
	 * @param selection with every day given
	 */
	PrintedDocument of(Selection selection, Viewer viewer);

}
