package vn.dondoc.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads letters and what became of them. */
@Repository
class LetterQueries {

	static final int PAGE = 50;

	private static final String TABLES = """
			from letter_copy c join letter l on l.id = c.letter_id join person p on p.username = l.recipient
			where\s""" + Sight.SEEN;

	private static final String LINE = """
			select c.id, p.username, p.full_name, c.address, l.subject, l.created_at, c.attempts, c.next_attempt_at,
			  c.sent_at, c.failed_at, c.failure, c.last_error, c.doubts > 0 as doubtful
			""";

	private final JdbcClient jdbc;

	private final Sight sight;

	LetterQueries(JdbcClient jdbc, Sight sight) {
		this.jdbc = jdbc;
		this.sight = sight;
	}

	List<LetterLine> list(LetterState state, int page, Viewer viewer) {
		return this.jdbc
			.sql(LINE + TABLES + " and " + state.condition() + " order by " + state.order()
					+ ", c.id offset :offset limit :limit")
			.params(this.sight.of(viewer))
			.param("offset", (long) page * PAGE)
			.param("limit", PAGE)
			.query((row, i) -> line(row))
			.list();
	}

	long count(LetterState state, Viewer viewer) {
		return this.jdbc.sql("select count(*) " + TABLES + " and " + state.condition())
			.params(this.sight.of(viewer))
			.query(Long.class)
			.single();
	}

	/** How many were given up for each reason there is. */
	Map<Failure, Integer> failures(Viewer viewer) {
		Map<Failure, Integer> counts = new EnumMap<>(Failure.class);
		this.jdbc.sql("select c.failure, count(*) " + TABLES + " and c.failure is not null group by c.failure")
			.params(this.sight.of(viewer))
			.query((row) -> {
				counts.put(Failure.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	/** The letters given up for a reason, by id. */
	List<Long> failed(Failure failure, Viewer viewer) {
		return this.jdbc.sql("select c.id " + TABLES + " and c.failure = :failure")
			.params(this.sight.of(viewer))
			.param("failure", failure.name())
			.query(Long.class)
			.list();
	}

	Optional<LetterText> one(long id, Viewer viewer) {
		return this.jdbc.sql(LINE.stripTrailing() + ", l.text " + TABLES + " and c.id = :id")
			.params(this.sight.of(viewer))
			.param("id", id)
			.query((row, i) -> new LetterText(line(row), row.getString("text")))
			.optional();
	}

	private static LetterLine line(ResultSet row) throws SQLException {
		String failure = row.getString("failure");
		return new LetterLine(row.getLong("id"), row.getString("username"), row.getString("full_name"),
				row.getString("address"), row.getString("subject"), time(row, "created_at"), row.getInt("attempts"),
				time(row, "next_attempt_at"), time(row, "sent_at"), time(row, "failed_at"),
				(failure != null) ? Failure.valueOf(failure) : null, row.getString("last_error"),
				row.getBoolean("doubtful"));
	}

	static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

	/** A letter with what it says. */
	record LetterText(LetterLine letter, String text) {
	}

}
