package vn.dondoc.directive;

/** How urgent a directive is. */
public enum Priority {

	/** thường */
	NORMAL,
	/** khẩn */
	URGENT

}
