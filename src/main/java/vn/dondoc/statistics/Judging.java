package vn.dondoc.statistics;

/** Against which deadline it is judged what is on time. */
public enum Judging {

	/** The deadline that was in force on the day. */
	IN_FORCE,
	/** The deadline first given, as if none had been moved. */
	ORIGINAL

}
