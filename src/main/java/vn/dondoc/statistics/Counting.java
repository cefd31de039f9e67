package vn.dondoc.statistics;

/** What a figure counts. */
public enum Counting {

	DIRECTIVES, ASSIGNMENTS

}
