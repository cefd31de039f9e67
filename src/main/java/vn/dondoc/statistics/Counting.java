package vn.dondoc.statistics;

/** What a figure counts. */
enum Counting {

	DIRECTIVES, ASSIGNMENTS

}
