package vn.dondoc.organisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** People and their appointments as rows. */
final class PersonTable {

	private static final RowMapper<Person> PERSON = (row, i) -> new Person(row.getString("username"),
			row.getString("full_name"), row.getString("email"));

	private final JdbcTemplate jdbc;

	PersonTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	private record Held(String username, Appointment appointment) {
	}

	/** Those who exist, by user name. */
	Map<String, Appointee> find(Collection<String> usernames) {
		Object[] names = { usernames.toArray(String[]::new) };
		Map<String, List<Appointment>> held = this.jdbc.query(
				"select username, role, agency_code from appointment where username = any (?) order by role, agency_code",
				(row, i) -> new Held(row.getString(1), new Appointment(row.getString(2), row.getString(3))), names)
			.stream()
			.collect(Collectors.groupingBy(Held::username, Collectors.mapping(Held::appointment, Collectors.toList())));
		Map<String, Appointee> people = new LinkedHashMap<>();
		this.jdbc.query("select username, full_name, email from person where username = any (?)", PERSON, names)
			.forEach((person) -> people.put(person.username(),
					new Appointee(person, null, held.getOrDefault(person.username(), List.of()))));
		return people;
	}

	List<Person> appointed(String role, String agencyCode) {
		return this.jdbc.query("""
				select username, full_name, email from person
				join appointment using (username)
				where role = ? and agency_code is not distinct from ?
				order by username
				""", PERSON, role, agencyCode);
	}

	/** Of two who take the role from each other at once, the second sees the first. */
	List<String> lockAdministrators() {
		return this.jdbc.queryForList(
				"select username from appointment where role = 'administrator' order by username for update",
				String.class);
	}

	void save(List<Appointee> appointees) {
		this.jdbc.batchUpdate("""
				insert into person (username, full_name, email) values (?, ?, ?)
				on conflict (username) do update set full_name = excluded.full_name, email = excluded.email
				""",
				appointees.stream()
					.map(Appointee::person)
					.map((person) -> new Object[] { person.username(), person.fullName(), person.email() })
					.toList());
		this.jdbc.batchUpdate("delete from appointment where username = ?",
				appointees.stream().map((appointee) -> new Object[] { appointee.person().username() }).toList());
		this.jdbc.batchUpdate("insert into appointment (username, role, agency_code) values (?, ?, ?)",
				appointees.stream()
					.flatMap((appointee) -> appointee.appointments()
						.stream()
						.map((held) -> new Object[] { appointee.person().username(), held.role(), held.agencyCode() }))
					.toList());
	}

}
