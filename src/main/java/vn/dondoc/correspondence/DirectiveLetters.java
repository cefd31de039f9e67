package vn.dondoc.correspondence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which letters have gone out about a directive, and to whom. */
@Repository
public class DirectiveLetters {

	private static final String LETTERS = """
			select distinct on (sent.at, notice.letter_id, notice.kind, agency.code) sent.at, notice.kind, p.full_name,
			  agency.code, agency.name
			from assignment
			join notice on notice.assignment_id = assignment.id and notice.letter_id is not null
			join person p on p.username = notice.recipient
			join agency on agency.code = assignment.agency_code
			join lateral (select min(sent_at) as at from letter_copy where letter_copy.letter_id = notice.letter_id) sent
			  on sent.at is not null
			where assignment.directive_id = (select id from directive where number = :directive)
			  and (:all or (assignment.agency_code = any(:agencies) and (p.username = any(:mine) or\s"""
			+ Sight.SEEN + """
					)))
					order by sent.at""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DirectiveLetters(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * In their order. Who sees all work sees to whom all were sent, supervisors those to
	 * the people they watch over, everybody their own; only of agencies that the viewer
	 * sees.
	 */
	public List<Told> of(String directive, Viewer viewer) {
		return this.jdbc.sql(LETTERS)
			.param("directive", directive)
			.param("all", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.param("mine", viewer.actingFor().toArray(String[]::new))
			.param("viewer", viewer.username())
			.param("today", VietnamTime.today(this.clock))
			.query((row, i) -> new Told(LetterQueries.time(row, "at"), row.getString("kind"),
					row.getString("full_name"), row.getString("code"), row.getString("name")))
			.list();
	}

	/**
	 * Something that a letter said.
	 *
	 * @param kind what it said of the assignment
	 * @param recipient full name
	 * @param agency code of the agency whose assignment it was about
	 */
	public record Told(OffsetDateTime at, String kind, String recipient, String agency, String agencyName) {
	}

}
