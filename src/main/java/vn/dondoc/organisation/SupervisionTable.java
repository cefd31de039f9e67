package vn.dondoc.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

import org.springframework.jdbc.core.JdbcTemplate;

/** Since when who watches over which agency, and who did before. */
final class SupervisionTable {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	SupervisionTable(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Records whatever has changed in anybody's appointments. */
	void followEverybody() {
		follow(this.jdbc.queryForList("""
				select username from appointment where role = 'supervisor'
				union select username from supervision where until is null""", String.class));
	}

	/** Records what has just changed in these people's appointments. */
	void follow(Collection<String> usernames) {
		String[] names = usernames.toArray(String[]::new);
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.jdbc.update("""
				update supervision set until = greatest(since, ?)
				where until is null and username = any (?) and not exists (
				  select from appointment held where held.role = 'supervisor'
				    and held.username = supervision.username and held.agency_code = supervision.agency_code)""", now,
				names);
		this.jdbc.update("""
				insert into supervision (username, agency_code, since)
				select username, agency_code, ? from appointment held
				where role = 'supervisor' and username = any (?) and not exists (
				  select from supervision watched where watched.until is null
				    and watched.username = held.username and watched.agency_code = held.agency_code)""", now, names);
	}

}
