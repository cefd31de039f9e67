package vn.dondoc.register;

/** What a directive or an assignment can lack. */
public enum Without {

	DOCUMENT, SECTION, DEADLINE, SUPERVISOR

}
