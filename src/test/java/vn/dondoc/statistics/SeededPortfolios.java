package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.statistics.PlainCount.Watched;
import vn.dondoc.testing.History;
import vn.dondoc.testing.Portfolios;
import vn.dondoc.testing.SeededYear;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who watched over the agencies of the seeded year: the first forty one supervisor, forty
 * that overlap another, who gave the last twenty of them to a third in September, the
 * rest nobody.
 */
class SeededPortfolios {

	private static final List<String> AGENCIES = SeededYear.histories()
		.stream()
		.map(History::agency)
		.distinct()
		.toList();

	private final List<Watched> watched = new ArrayList<>();

	private final People people;

	private final JdbcClient jdbc;

	SeededPortfolios(People people, JdbcClient jdbc) {
		this.people = people;
		this.jdbc = jdbc;
	}

	List<Watched> watched() {
		return this.watched;
	}

	void begin() {
		LocalDate september = LocalDate.of(2025, 9, 1);
		AGENCIES.subList(0, 40)
			.forEach((agency) -> this.watched.add(new Watched("theodoi.1", agency, LocalDate.MIN, null)));
		AGENCIES.subList(30, 60)
			.forEach((agency) -> this.watched.add(new Watched("theodoi.2", agency, LocalDate.MIN, null)));
		AGENCIES.subList(60, 80).forEach((agency) -> {
			this.watched.add(new Watched("theodoi.2", agency, LocalDate.MIN, september));
			this.watched.add(new Watched("theodoi.3", agency, september, null));
		});
		appoint("theodoi.1", AGENCIES.subList(0, 40));
		appoint("theodoi.2", AGENCIES.subList(30, 60));
		appoint("theodoi.3", AGENCIES.subList(60, 80));
		this.jdbc.sql("truncate supervision").update();
		for (Watched one : this.watched) {
			this.jdbc.sql("""
					insert into supervision (username, agency_code, since, until)
					values (?, ?, coalesce(?::timestamptz, '-infinity'), ?::timestamptz)""")
				.params(one.username(), one.agency(),
						one.from().equals(LocalDate.MIN) ? null : one.from() + "T00:00:00+07:00",
						(one.until() != null) ? one.until() + "T00:00:00+07:00" : null)
				.update();
		}
	}

	/** The first ten go to the third on the clock's day. */
	void replace() {
		LocalDate day = LocalDate.of(2026, 1, 5);
		List<String> moved = AGENCIES.subList(0, 10);
		this.watched.replaceAll((one) -> moved.contains(one.agency()) && one.username().equals("theodoi.1")
				? new Watched(one.username(), one.agency(), one.from(), day) : one);
		moved.forEach((agency) -> this.watched.add(new Watched("theodoi.3", agency, day, null)));
		appoint("theodoi.1", AGENCIES.subList(10, 40));
		List<String> third = new ArrayList<>(AGENCIES.subList(60, 80));
		third.addAll(moved);
		appoint("theodoi.3", third);
	}

	void end() {
		List.of("theodoi.1", "theodoi.2", "theodoi.3").forEach((username) -> appoint(username, List.of()));
		Portfolios.sinceAlways(this.jdbc);
	}

	private void appoint(String username, List<String> agencies) {
		this.people.appointAll(List.of(new Appointee(new Person(username, "Đồng chí " + username, null), null,
				agencies.stream().map((agency) -> new Appointment(Appointment.SUPERVISOR, agency)).toList())));
	}

}
