package vn.dondoc.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Substitutions as rows. */
@Repository
class SubstitutionTable {

	/** Whose substitution a person sees to: their own, their staff's, everybody's. */
	private static final String SEEN_TO = """
			(:all or %1$s = :viewer or exists (
			  select from appointment_on(:today) head
			  join appointment staff on staff.agency_code = head.agency_code and staff.role in ('officer', 'clerk')
			  where head.username = :viewer and head.role = 'agency-head' and staff.username = %1$s))""";

	private static final String LIST = """
			select s.id, absent, a.full_name as absent_name, substitute, b.full_name as substitute_name, from_date, to_date,
			  recorded_at, recorded_by, r.full_name as recorder_name, ended_at, ended_by, e.full_name as ender_name, state,
			  state <> 'OVER' and %1$s as may_end
			from (select *, case when ended_at is not null or to_date < :today then 'OVER' when from_date > :today then 'PLANNED'
			    else 'IN_FORCE' end as state
			  from substitution) s
			join person a on a.username = absent
			join person b on b.username = substitute
			left join person r on r.username = recorded_by
			left join person e on e.username = ended_by
			where (substitute = :viewer or %1$s)"""
		.formatted(SEEN_TO.formatted("absent"));

	private final JdbcClient jdbc;

	private final Clock clock;

	SubstitutionTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What concerns a person: in force, then to come, then over; the latest first. */
	List<Substitution> list(Viewer viewer) {
		return bind(LIST
				+ " order by array_position(array['IN_FORCE', 'PLANNED', 'OVER'], state), from_date desc, s.id desc limit 500",
				viewer)
			.query((row, i) -> map(row))
			.list();
	}

	Substitution one(long id, Viewer viewer) {
		return bind(LIST + " and s.id = :id", viewer).param("id", id)
			.query((row, i) -> map(row))
			.optional()
			.orElseThrow(() -> Refusal.missing("substitution.unknown"));
	}

	/** For whom a person may record one, by full name. */
	List<Person> absentees(Viewer viewer) {
		return bind("""
				select username, full_name, email from person
				where %s and exists (
				  select from appointment held where held.username = person.username
				    and role in ('officer', 'agency-head', 'clerk', 'supervisor'))
				order by full_name collate "vi-x-icu", username""".formatted(SEEN_TO.formatted("person.username")),
				viewer)
			.query(Person.class)
			.list();
	}

	/** Who may stand in for a person, by full name. */
	List<Person> candidates(String absent) {
		return this.jdbc.sql("""
				select username, full_name, email from person
				where username <> :absent and exists (
				  select from appointment own join appointment held on held.username = :absent
				  where own.username = person.username
				    and may_stand_in(held.role, held.agency_code, own.role, own.agency_code))
				order by full_name collate "vi-x-icu", username""").param("absent", absent).query(Person.class).list();
	}

	/** Whether somebody stands in for the person already on one of these days. */
	boolean isTaken(NewSubstitution wanted) {
		// Of two who record at once the second sees the first
		this.jdbc.sql("select 1 from person where username = ? for no key update")
			.param(wanted.absent())
			.query()
			.singleRow();
		return this.jdbc.sql("""
				select exists (select from substitution
				  where absent = ? and ended_at is null and from_date <= ? and to_date >= ?)""")
			.params(wanted.absent(), wanted.to(), wanted.from())
			.query(Boolean.class)
			.single();
	}

	long add(NewSubstitution added, String by) {
		return this.jdbc.sql("""
				insert into substitution (absent, substitute, from_date, to_date, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?) returning id""")
			.params(added.absent(), added.substitute(), added.from(), added.to(), now(), by)
			.query(Long.class)
			.single();
	}

	/** Ends it now; false when it has ended already. */
	boolean end(long id, String by) {
		return this.jdbc.sql("update substitution set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
			.params(now(), by, id)
			.update() == 1;
	}

	List<Substitutions.Over> settleEnded() {
		return this.jdbc.sql("""
				update substitution set handed_back_at = :now
				where handed_back_at is null and (ended_at is not null or to_date < :today)
				returning absent, substitute""")
			.param("now", now())
			.param("today", today())
			.query(Substitutions.Over.class)
			.list();
	}

	private JdbcClient.StatementSpec bind(String sql, Viewer viewer) {
		return this.jdbc.sql(sql)
			.param("all", viewer.has(Roles.ADMINISTRATOR))
			.param("viewer", viewer.username())
			.param("today", today());
	}

	LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Substitution map(ResultSet row) throws SQLException {
		return new Substitution(row.getLong("id"), named(row, "absent", "absent_name"),
				named(row, "substitute", "substitute_name"), row.getObject("from_date", LocalDate.class),
				row.getObject("to_date", LocalDate.class), Substitution.State.valueOf(row.getString("state")),
				at(row, "recorded_at"), named(row, "recorded_by", "recorder_name"), at(row, "ended_at"),
				named(row, "ended_by", "ender_name"), row.getBoolean("may_end"));
	}

	private static Substitution.Named named(ResultSet row, String username, String fullName) throws SQLException {
		String name = row.getString(fullName);
		return (row.getString(username) == null) ? null
				: new Substitution.Named(row.getString(username), (name != null) ? name : row.getString(username));
	}

	private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

}
