package vn.dondoc.register;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.dondoc.correspondence.DirectiveLetters;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Everything that happened to a directive as far as the viewer may see it: its record,
 * the reviews that asked for it, and the letters that went out about it.
 */
@Service
class Happenings {

	private static final String REVIEWS = """
			select opened_at, opened_by, coalesce(full_name, opened_by) as opener, review.name as review, answer_by,
			  agency.code, agency.name
			from assignment
			join review_line on review_line.assignment_id = assignment.id
			join review_agency on review_agency.id = review_agency_id
			join review on review.id = review_id
			join agency on agency.code = assignment.agency_code
			left join person on person.username = opened_by
			where directive_id = (select id from directive where number = :number)
			  and (:everything or assignment.agency_code = any(:agencies))
			order by review.id""";

	private final EventQueries events;

	private final DirectiveLetters letters;

	private final JdbcClient jdbc;

	Happenings(EventQueries events, DirectiveLetters letters, JdbcClient jdbc) {
		this.events = events;
		this.letters = letters;
		this.jdbc = jdbc;
	}

	/**
	 * @param agency code of the agency whose work is meant; null for all
	 */
	List<TimeLine.Day> of(String directive, String agency, Viewer viewer) {
		List<EventQueries.Event> all = new ArrayList<>(this.events.of(directive, viewer));
		all.addAll(reviews(directive, viewer));
		for (DirectiveLetters.Told told : this.letters.of(directive, viewer)) {
			// of one round of letters, sent one after the other
			all.add(event(told.at().truncatedTo(ChronoUnit.MINUTES), "system", "LETTER_SENT", told.agency(),
					told.recipient() + " (" + told.agencyName() + ")", Map.of("letter", told.kind())));
		}
		return TimeLine.of(all.stream()
			.filter((event) -> agency == null || event.agency() == null || event.agency().equals(agency))
			.toList());
	}

	private List<EventQueries.Event> reviews(String directive, Viewer viewer) {
		return this.jdbc.sql(REVIEWS)
			.param("number", directive)
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> new EventQueries.Event(VietnamTimes.get(row, "opened_at"), row.getString("opened_by"),
					row.getString("opener"), null, null, "REVIEW_OPENED", row.getString("code"), row.getString("name"),
					Map.of("name", row.getString("review"), "date", row.getString("answer_by"))))
			.list();
	}

	private static EventQueries.Event event(OffsetDateTime at, String actor, String type, String agency, String name,
			Map<String, Object> detail) {
		return new EventQueries.Event(at, actor, actor, null, null, type, agency, name, detail);
	}

}
