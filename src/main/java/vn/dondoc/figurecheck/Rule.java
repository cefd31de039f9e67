package vn.dondoc.figurecheck;

/** What is compared with what. */
enum Rule {

	/** Parts of a row, or of the totals, with their sum. */
	SUM,
	/** A number and what it can be at most or at least. */
	IMPOSSIBLE,
	/** The rows of a table with its total row, and with the report's totals. */
	TABLE,
	/** The rows of the agencies' table, which can count a directive several times. */
	AGENCY_TABLE,
	/** The same figure at several places. */
	STATED_TWICE,
	/** A percentage with the numbers it is of. */
	PERCENT,
	/** Percentages with 100. */
	HUNDRED,
	/** The denominator of "02/50" with what it is of. */
	DENOMINATOR,
	/** What was overdue before with what is now. */
	EARLIER,
	/** A row that says other things than its neighbours. */
	ODD_ROW,
	/** One row for several documents. */
	COMBINED,
	/** One name twice. */
	DUPLICATE,
	/** How many rows a table or list says it has. */
	ROWS,
	/** The rows of a list with the number stated. */
	LIST,
	/** The rows that a list has of each document with the document's figure. */
	LIST_DOCUMENT,
	/** The numbering of a list. */
	NUMBERING,
	/** Who leads the rows of a list with the agencies' table. */
	LIST_AGENCY,
	/** "11/56" with the names given for it. */
	NAMED,
	/** A body named as not finished that is none of the leads. */
	NOT_A_LEAD,
	/** One collective name that stands for other numbers of bodies. */
	COLLECTIVE,
	/** Bodies named as not finished with the agencies' table. */
	NAMED_AGENCY,
	/** A figure with the record. */
	RECORD

}
