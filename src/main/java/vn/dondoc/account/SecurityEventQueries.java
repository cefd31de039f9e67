package vn.dondoc.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.security.SecurityEventKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record of security, the latest first. */
@Repository
class SecurityEventQueries {

	static final int PAGE = 50;

	private final JdbcClient jdbc;

	SecurityEventQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page, and one row more where there is another. */
	List<Row> find(Filter filter, int page) {
		return this.jdbc.sql("""
				select id, at, kind, username, address, method, path, detail, times
				from security_event
				where (:kind::text is null or kind = :kind)
				  and (:person::text is null or username = :person)
				  and (:day::date is null or (at >= :day::date::timestamp at time zone :zone
				       and at < (:day::date + 1)::timestamp at time zone :zone))
				order by id desc
				offset :offset limit :limit
				""")
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("person", filter.person())
			.param("day", filter.day())
			.param("zone", VietnamTime.ZONE.getId())
			.param("offset", (long) page * PAGE)
			.param("limit", PAGE + 1)
			.query((row, i) -> new Row(row.getLong("id"), VietnamTime.in(row.getObject("at", OffsetDateTime.class)),
					SecurityEventKind.valueOf(row.getString("kind")), row.getString("username"),
					row.getString("address"), row.getString("method"), row.getString("path"), row.getString("detail"),
					row.getInt("times")))
			.list();
	}

	/**
	 * What is asked for; null is whatever.
	 *
	 * @param person a user name
	 */
	record Filter(SecurityEventKind kind, String person, LocalDate day) {

		Filter {
			person = (person == null || person.isBlank()) ? null : person.strip();
		}

	}

	/**
	 * An event.
	 *
	 * @param times how often it happened within its minute
	 */
	record Row(long id, OffsetDateTime at, SecurityEventKind kind, String username, String address, String method,
			String path, String detail, int times) {
	}

}
