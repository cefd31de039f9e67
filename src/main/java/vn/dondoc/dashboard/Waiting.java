package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for whom, and for how long: the turn of each is told by its assignment. */
@Repository
class Waiting {

	/** From how many days on an agency that has named no officer is listed. */
	static final int DAYS_TO_ASSIGN = 3;

	/** How many lines a list on the page has at most. */
	static final int LINES = 10;

	private static final String LATE = "assignment_now(:day) standing where status = 'IN_PROGRESS_OVERDUE' and %s";

	private final JdbcClient jdbc;

	Waiting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Days by which the latest assignment of each agency is overdue. */
	Map<String, Integer> longestByAgency(LocalDate today, Viewer viewer) {
		record Longest(String agencyCode, int days) {
		}
		return ask("select agency_code, max(judged_on - deadline_date) as days from " + LATE + " group by agency_code",
				today, viewer)
			.query(Longest.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Longest::agencyCode, Longest::days));
	}

	List<Late> latest(LocalDate today, Viewer viewer) {
		return ask("select directive.number, title, code, agency.name as agency, due, days, state from (select *, "
				+ "deadline_date as due, judged_on - deadline_date as days from " + LATE + """
						 order by days desc, assignment_id limit :lines) late
						join assignment on assignment.id = assignment_id
						join directive on directive.id = assignment.directive_id
						join agency on code = assignment.agency_code
						order by days desc, assignment_id""", today, viewer)
			.query(Late.class)
			.list();
	}

	/** Agencies that leave something without an officer for too long. */
	List<Unassigned> unassigned(LocalDate today, Viewer viewer) {
		return ask("""
				select agency_code as code, name as agency, count(*) as count,
				  max(:day - (issued_at at time zone 'Asia/Ho_Chi_Minh')::date) as days
				from assignment join agency on code = agency_code
				where state = 'ISSUED' and %s group by agency_code, name
				having max(:day - (issued_at at time zone 'Asia/Ho_Chi_Minh')::date) >= :daysToAssign
				order by days desc, count desc, name collate "vi-x-icu\"""", today, viewer)
			.param("daysToAssign", DAYS_TO_ASSIGN)
			.query(Unassigned.class)
			.list();
	}

	/** Reports that wait for verification. */
	Backlog backlog(LocalDate today, Viewer viewer) {
		String reported = """
				(select assignment.id, agency_code, :day - (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as days
				 from assignment where state = 'REPORTED' and %s) reported""";
		String figures = "count(*) as count, coalesce(max(days), 0) as longest, coalesce(avg(days), 0) as average";
		Backlog.Line all = ask("select null as username, null as supervisor, " + figures + " from " + reported, today,
				viewer)
			.query(Backlog.Line.class)
			.single();
		List<Backlog.Line> lines = ask(
				"select appointment.username, full_name as supervisor, " + figures + " from " + reported + """
						 left join appointment on appointment.agency_code = reported.agency_code and role = 'supervisor'
						left join person on person.username = appointment.username
						group by appointment.username, full_name order by longest desc, count desc""", today, viewer)
			.query(Backlog.Line.class)
			.list();
		return new Backlog(all, lines);
	}

	/** Proposals of a later deadline that nobody has decided on. */
	Proposals proposals(LocalDate today, Viewer viewer) {
		String waiting = " from extension join assignment on assignment.id = assignment_id where decision is null and %s";
		long count = ask("select count(*)" + waiting, today, viewer).query(Long.class).single();
		List<Proposals.Line> lines = ask(
				"select number, title, name as agency, from_date, proposed_date, days from (select assignment.number, "
						+ "directive_id, agency_code, from_date, proposed_date, extension.id, "
						+ ":day - (proposed_at at time zone 'Asia/Ho_Chi_Minh')::date as days" + waiting
						+ """
								 order by proposed_at, extension.id limit :lines) proposal
								join (select id as directive, title from directive) directive on directive = directive_id
								join agency on code = agency_code order by proposal.id""",
				today, viewer)
			.query(Proposals.Line.class)
			.list();
		return new Proposals(count, lines);
	}

	private JdbcClient.StatementSpec ask(String sql, LocalDate today, Viewer viewer) {
		return this.jdbc.sql(sql.formatted(viewer.seesEverything() ? "true" : "agency_code = any(:agencies)"))
			.param("day", today)
			.param("lines", LINES)
			.param("agencies", viewer.agencies().toArray(String[]::new));
	}

	/** An overdue assignment. */
	record Late(String number, String title, String code, String agency, LocalDate due, int days, String state) {
	}

	/**
	 * @param count all of the agency's that have no officer
	 * @param days since the first of them was given
	 */
	record Unassigned(String code, String agency, long count, int days) {
	}

	/**
	 * @param lines by supervisor; what has several counts with each
	 */
	record Backlog(Line all, List<Line> lines) {

		/**
		 * @param username null where nobody watches over the agency
		 * @param longest days since the oldest report was handed in
		 * @param average days
		 */
		record Line(String username, String supervisor, long count, int longest, double average) {
		}

	}

	/**
	 * @param lines the oldest first, as many as the page shows
	 */
	record Proposals(long count, List<Line> lines) {

		record Line(String number, String title, String agency, LocalDate fromDate, LocalDate proposedDate, int days) {
		}

	}

}
