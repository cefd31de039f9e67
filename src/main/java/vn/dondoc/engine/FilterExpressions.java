package vn.dondoc.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.dondoc.calendar.VietnamTime;

/**
 * The expressions that stored filters may hold: each calls one function without
 * arguments, so that nothing can be reached from it.
 */
public final class FilterExpressions {

	/** User name of who looks. */
	public static final String CURRENT_USER = "${currentUser()}";

	/** Groups of who looks. */
	public static final String CURRENT_USER_GROUPS = "${currentUserGroups()}";

	/** This moment. */
	public static final String NOW = "${now()}";

	/** The end of the seventh day from today. */
	public static final String IN_A_WEEK = "${inAWeek()}";

	/** All of them, letter by letter. */
	public static final Set<String> ALLOWED = Set.of(CURRENT_USER, CURRENT_USER_GROUPS, NOW, IN_A_WEEK);

	private static final int DAYS = 7;

	private FilterExpressions() {
	}

	/**
	 * The function that the engine does not bring. Public because the engine calls it by
	 * reflection.
	 */
	public static Date inAWeek() {
		Instant now = ClockUtil.getCurrentTime().toInstant();
		LocalDate last = LocalDate.ofInstant(now, VietnamTime.ZONE).plusDays(DAYS);
		return Date.from(last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant());
	}

}
