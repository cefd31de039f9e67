package vn.dondoc.annex;

/** How far a directive has come, as the annex states it. */
public enum Progress {

	DONE_ON_TIME, DONE_LATE, IN_PROGRESS, NOT_DONE

}
