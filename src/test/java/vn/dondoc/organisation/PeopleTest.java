package vn.dondoc.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@SpringJUnitConfig(OrganisationDatabase.class)
class PeopleTest {

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Agencies agencies;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void appointsInTablesAndIdentity() {
		Person head = new Person("truong.bo-y-te", "Nguyễn Thị Hoa", "hoa@example.vn");
		this.people.appoint(head, "first", List.of(headOf("bo-y-te"), officerOf("bo-noi-vu")));
		assertThat(this.people.find("truong.bo-y-te")).contains(head);
		assertThat(this.people.headsOf("bo-y-te")).containsExactly(head);
		assertThat(this.people.headsOf("bo-noi-vu")).isEmpty();
		assertThat(this.people.officersOf("bo-noi-vu")).containsExactly(head);
		assertThat(this.people.appointmentsOf("truong.bo-y-te")).containsExactlyInAnyOrder(headOf("bo-y-te"),
				officerOf("bo-noi-vu"));
		User user = this.identity.createUserQuery().userId("truong.bo-y-te").singleResult();
		assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Nguyễn Thị Hoa");
		assertThat(user.getEmail()).isEqualTo("hoa@example.vn");
		assertThat(groups("truong.bo-y-te")).containsExactlyInAnyOrder("agency-head", "officer");
		assertThat(tenants("truong.bo-y-te")).containsExactlyInAnyOrder("bo-y-te", "bo-noi-vu");
		assertThat(this.identity.createTenantQuery().tenantId("bo-y-te").singleResult().getName()).isEqualTo("Bộ Y tế");
		assertThat(this.identity.createGroupQuery().groupId("officer").singleResult().getName())
			.isEqualTo("Cán bộ thực hiện");
		assertThat(this.identity.checkPassword("truong.bo-y-te", "first")).isTrue();
	}

	@Test
	void followsChangesAndKeepsThePassword() {
		this.people.appoint(new Person("a", "Trần An", null), "first", List.of(officerOf("bo-cong-an")));
		this.people.appoint(new Person("a", "Trần Văn An", "an@example.vn"), "second",
				List.of(new Appointment(Appointment.SUPERVISOR, "bo-tai-chinh")));
		assertThat(this.people.officersOf("bo-cong-an")).isEmpty();
		assertThat(this.people.supervisorsOf("bo-tai-chinh")).extracting(Person::fullName)
			.containsExactly("Trần Văn An");
		assertThat(groups("a")).containsExactly("supervisor");
		assertThat(tenants("a")).containsExactly("bo-tai-chinh");
		assertThat(this.identity.checkPassword("a", "first")).isTrue();
		this.people.appoint(new Person("a", "Trần Văn An", "an@example.vn"), null, List.of());
		assertThat(groups("a")).isEmpty();
		assertThat(tenants("a")).isEmpty();
	}

	@Test
	void whatANodeOfAnOlderVersionChangedIsFollowedAtStart() {
		this.people.appoint(new Person("s", "Lê Sáu", null), null,
				List.of(new Appointment(Appointment.SUPERVISOR, "bo-tai-chinh")));
		this.jdbc.update("update appointment set agency_code = 'bo-noi-vu' where username = 's'");
		SupervisionTable table = new SupervisionTable(this.jdbc, Clock.systemUTC());
		table.followEverybody();
		table.followEverybody();
		assertThat(this.jdbc.queryForList("select agency_code from supervision where username = 's' and until is null",
				String.class))
			.containsExactly("bo-noi-vu");
		assertThat(this.jdbc.queryForObject("select count(*) from supervision where username = 's'", Long.class))
			.isEqualTo(2);
		this.people.appoint(new Person("s", "Lê Sáu", null), null, List.of());
	}

	@Test
	void takesOverAUserWhoIsInTheIdentityAlready() {
		this.identity.saveGroup(this.identity.newGroup("camunda-admin"));
		User existing = this.identity.newUser("admin");
		existing.setPassword("own");
		this.identity.saveUser(existing);
		this.identity.createMembership("admin", "camunda-admin");
		this.people.appoint(new Person("admin", "Quản trị", null), "x", List.of(of(Appointment.ADMINISTRATOR)));
		assertThat(groups("admin")).containsExactlyInAnyOrder("administrator", "camunda-admin");
		assertThat(this.identity.checkPassword("admin", "own")).isTrue();
	}

	@Test
	void someoneWithoutPasswordCannotSignIn() {
		this.people.appoint(new Person("khong-mat-khau", "Lê Bình", null), null, List.of(of(Appointment.LEADERSHIP)));
		assertThat(this.people.leadership()).extracting(Person::username).containsExactly("khong-mat-khau");
		assertThat(this.identity.checkPassword("khong-mat-khau", "")).isFalse();
	}

	@Test
	void writesNothingWhenNothingDiffers() {
		Appointee same = new Appointee(new Person("b", "Lê Bình", null), "b", List.of(officerOf("bo-xay-dung")));
		this.people.appointAll(List.of(same));
		this.identity.deleteUser("b");
		this.people.appointAll(List.of(same));
		assertThat(this.identity.createUserQuery().userId("b").count()).isZero();
	}

	@Test
	void anUnknownAgencyLeavesNothingBehind() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.people.appoint(new Person("c", "Lê Cường", null), "c", List.of(officerOf("khong-co"))));
		assertThat(this.people.find("c")).isEmpty();
		assertThat(this.people.appointmentsOf("c")).isEmpty();
		assertThat(this.identity.createUserQuery().userId("c").count()).isZero();
	}

	@Test
	void refusesARoleInTheWrongPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Appointment(Appointment.OFFICER, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Appointment(Appointment.LEADERSHIP, "bo-y-te"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Appointment("king", null));
		Appointee twice = new Appointee(new Person("d", "D", null), null, List.of());
		assertThatIllegalArgumentException().isThrownBy(() -> this.people.appointAll(List.of(twice, twice)));
	}

	@Test
	void appointsAWholeOrganisation() {
		List<Appointee> all = new ArrayList<>();
		List<Appointment> watched = new ArrayList<>();
		this.agencies.directory().all().stream().filter((agency) -> !agency.collective()).forEach((agency) -> {
			String code = agency.code();
			all.add(new Appointee(new Person("h." + code, "Trưởng " + code, code + "@x.vn"), "p",
					List.of(headOf(code))));
			all.add(new Appointee(new Person("o." + code, "Cán bộ " + code, code + "@x.vn"), "p",
					List.of(officerOf(code))));
			watched.add(new Appointment(Appointment.SUPERVISOR, code));
		});
		all.add(new Appointee(new Person("watch", "Giám Sát", null), "p", watched));
		this.people.appointAll(all);
		assertThat(this.people.supervisorsOf("hung-yen")).extracting(Person::username).containsExactly("watch");
		assertThat(tenants("watch")).hasSize(watched.size());
		assertThat(this.people.headsOf("hung-yen")).extracting(Person::username).containsExactly("h.hung-yen");
	}

	private static Appointment headOf(String agency) {
		return new Appointment(Appointment.AGENCY_HEAD, agency);
	}

	private static Appointment officerOf(String agency) {
		return new Appointment(Appointment.OFFICER, agency);
	}

	private static Appointment of(String role) {
		return new Appointment(role, null);
	}

	private List<String> groups(String username) {
		return this.identity.createGroupQuery().groupMember(username).list().stream().map(Group::getId).toList();
	}

	private List<String> tenants(String username) {
		return this.identity.createTenantQuery().userMember(username).list().stream().map(Tenant::getId).toList();
	}

}
