package vn.dondoc.figurecheck;

/** One way of comparing the figures of a part with each other. */
interface Check {

	void check(Facts facts, Ledger ledger);

}
