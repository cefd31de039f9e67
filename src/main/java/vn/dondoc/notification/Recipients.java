package vn.dondoc.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who the people are that letters go to. */
@Component
class Recipients {

	private final JdbcClient jdbc;

	Recipients(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Recipient find(String username) {
		return this.jdbc
			.sql("""
					select p.username, p.full_name, p.email as address, office.role, office.agency
					from person p
					left join lateral (
					  select role, case when count(*) = 1 then min(agency.name) end as agency
					  from appointment left join agency on agency.code = agency_code
					  where username = p.username
					  group by role
					  order by array_position(
					    array['leadership', 'standing-body', 'supervisor', 'agency-head', 'clerk', 'officer', 'administrator'], role)
					  limit 1) office on true
					where p.username = :username
					""")
			.param("username", username)
			.query(Recipient.class)
			.single();
	}

}
