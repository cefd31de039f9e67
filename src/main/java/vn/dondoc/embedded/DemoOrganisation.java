package vn.dondoc.embedded;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;

/**
 * People to try the application with: a head and an officer of every agency, a clerk of
 * every ministry, a supervisor of all of them, the standing body, the leadership, an
 * administrator. Everyone's password is their username, so they exist in embedded mode
 * alone.
 */
@Component
@Conditional(NoDatabaseNamed.class)
class DemoOrganisation {

	private final Agencies agencies;

	private final People people;

	DemoOrganisation(Agencies agencies, People people) {
		this.agencies = agencies;
		this.people = people;
	}

	boolean isThere() {
		return this.people.find("admin").isPresent();
	}

	void create() {
		List<Agency> single = this.agencies.directory()
			.all()
			.stream()
			.filter((agency) -> !agency.collective())
			.toList();
		List<Appointment> portfolio = single.stream()
			.map((agency) -> new Appointment(Appointment.SUPERVISOR, agency.code()))
			.toList();
		Stream<Appointee> centre = Stream.of(
				person("admin", "Quản trị hệ thống", List.of(new Appointment(Appointment.ADMINISTRATOR, null))),
				person("thuongtruc", "Cơ quan Thường trực", List.of(new Appointment(Appointment.STANDING_BODY, null))),
				person("lanhdao", "Lãnh đạo Ban Chỉ đạo", List.of(new Appointment(Appointment.LEADERSHIP, null))),
				person("giamsat", "Chuyên viên theo dõi", portfolio));
		this.people.appointAll(Stream.concat(centre, single.stream().flatMap(DemoOrganisation::staff)).toList());
	}

	private static Stream<Appointee> staff(Agency agency) {
		Stream<Appointee> staff = Stream.of(
				person("truong." + agency.code(), "Thủ trưởng " + agency.name(),
						List.of(new Appointment(Appointment.AGENCY_HEAD, agency.code()))),
				person("canbo." + agency.code(), "Cán bộ " + agency.name(),
						List.of(new Appointment(Appointment.OFFICER, agency.code()))));
		return (agency.kind() != Agency.Kind.MINISTRY) ? staff
				: Stream.concat(staff, Stream.of(person("vanthu." + agency.code(), "Văn thư " + agency.name(),
						List.of(new Appointment(Appointment.CLERK, agency.code())))));
	}

	private static Appointee person(String username, String fullName, List<Appointment> appointments) {
		return new Appointee(new Person(username, fullName, username + "@dondoc.example"), username, appointments);
	}

}
