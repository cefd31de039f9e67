package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An agency A with a head and two officers, who is also officer of B; two supervisors.
 */
@ApplicationTest
@Transactional
class SubstitutionTest {

	private static final String A = "bo-y-te";

	private static final String B = "bo-cong-an";

	private static final LocalDate MONDAY = LocalDate.of(2025, 7, 7);

	private static final LocalDate FRIDAY = LocalDate.of(2025, 7, 11);

	@Autowired
	private Substitutions substitutions;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedClock clock;

	@BeforeEach
	void people() {
		this.clock.set("2025-07-01T08:00:00+07:00");
		person("hoa", "agency-head@" + A, "officer@" + B);
		person("an", "officer@" + A);
		person("binh", "officer@" + A);
		person("chi", "officer@" + B);
		person("giam", "supervisor@" + A, "supervisor@" + B);
		person("sat", "supervisor@" + B);
	}

	@Test
	void lastsFromTheFirstDaysBeginningToTheLastDaysEnd() {
		record("hoa", "an", MONDAY, FRIDAY);

		assertThat(heldOn(MONDAY.minusDays(1), "an")).containsExactly("officer@bo-y-te");
		assertThat(heldOn(MONDAY, "an")).containsExactly("agency-head@bo-y-te for hoa", "officer@bo-y-te");
		assertThat(heldOn(FRIDAY, "an")).containsExactly("agency-head@bo-y-te for hoa", "officer@bo-y-te");
		assertThat(heldOn(FRIDAY.plusDays(1), "an")).containsExactly("officer@bo-y-te");
		assertThat(heldOn(MONDAY, "hoa")).containsExactly("agency-head@bo-y-te", "officer@bo-cong-an");
	}

	@Test
	void eachAgencysPeopleStandInForTheirOwnOnly() {
		record("hoa", "chi", MONDAY, FRIDAY);

		assertThat(heldOn(MONDAY, "chi")).containsExactly("officer@bo-cong-an for hoa", "officer@bo-cong-an");
	}

	@Test
	void aClerkIsReplacedWithinTheAgency() {
		person("chi", "clerk@" + B);
		person("dung", "officer@" + B);
		record("chi", "dung", MONDAY, FRIDAY);

		assertThat(heldOn(MONDAY, "dung")).containsExactly("clerk@bo-cong-an for chi", "officer@bo-cong-an");
		assertThat(refusal(() -> record("chi", "an", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2))))
			.isEqualTo("substitution.not-eligible");
	}

	@Test
	void whoLeavesTheAgencyStandsInNoLonger() {
		record("hoa", "an", MONDAY, FRIDAY);
		person("an", "officer@bo-tu-phap");

		assertThat(heldOn(MONDAY, "an")).containsExactly("officer@bo-tu-phap");
	}

	@Test
	void supervisorsGiveTheirWholePortfolio() {
		record("giam", "sat", MONDAY, FRIDAY);
		record("sat", "thuongtruc", MONDAY, FRIDAY);

		assertThat(heldOn(MONDAY, "sat")).containsExactly("supervisor@bo-cong-an for giam",
				"supervisor@bo-y-te for giam", "supervisor@bo-cong-an");
		// not what sat does for giam
		assertThat(heldOn(MONDAY, "thuongtruc")).containsExactly("supervisor@bo-cong-an for sat", "standing-body");
	}

	@Test
	void endedEarlyItIsOverAtOnce() {
		long id = record("hoa", "an", MONDAY, FRIDAY).id();
		this.clock.set("2025-07-08T23:59:59+07:00");
		assertThat(heldOn(LocalDate.of(2025, 7, 8), "an")).hasSize(2);

		assertThat(this.substitutions.end(id, viewer("hoa")).state()).isEqualTo(Substitution.State.OVER);

		assertThat(heldOn(LocalDate.of(2025, 7, 7), "an")).hasSize(2);
		assertThat(heldOn(LocalDate.of(2025, 7, 8), "an")).hasSize(1);
		assertThat(refusal(() -> this.substitutions.end(id, viewer("hoa")))).isEqualTo("substitution.over");
		assertThat(record("hoa", "binh", LocalDate.of(2025, 7, 8), FRIDAY).state())
			.isEqualTo(Substitution.State.IN_FORCE);
	}

	@Test
	void onePersonStandsInAtATime() {
		record("hoa", "an", MONDAY, FRIDAY);

		assertThat(refusal(() -> record("hoa", "binh", FRIDAY, FRIDAY.plusDays(7)))).isEqualTo("substitution.taken");
		assertThat(refusal(() -> record("hoa", "an", MONDAY.minusDays(3), MONDAY))).isEqualTo("substitution.taken");
		record("hoa", "binh", FRIDAY.plusDays(1), FRIDAY.plusDays(7));
	}

	@Test
	void whoMayStandIn() {
		assertThat(candidates("hoa")).contains("an", "binh", "chi", "truong." + A, "canbo." + B)
			.doesNotContain("hoa", "giam", "thuongtruc", "canbo.bo-tu-phap");
		assertThat(candidates("an")).contains("hoa", "binh").doesNotContain("chi", "an");
		assertThat(candidates("giam")).contains("sat", "giamsat", "thuongtruc").doesNotContain("lanhdao", "hoa");
		assertThat(refusal(() -> record("an", "chi", MONDAY, FRIDAY))).isEqualTo("substitution.not-eligible");
		assertThat(refusal(() -> record("an", "khong-co", MONDAY, FRIDAY))).isEqualTo("substitution.not-eligible");
	}

	@Test
	void whoMayRecordAndEnd() {
		NewSubstitution wanted = new NewSubstitution("an", "binh", MONDAY, FRIDAY);
		for (String stranger : List.of("binh", "chi", "giam", "thuongtruc", "lanhdao", "truong." + B)) {
			assertThat(refusal(() -> this.substitutions.record(wanted, viewer(stranger))))
				.isEqualTo("substitution.forbidden");
		}
		Substitution recorded = this.substitutions.record(wanted, viewer("hoa"));

		assertThat(recorded.recordedBy().username()).isEqualTo("hoa");
		assertThat(this.substitutions.list(viewer("binh"))).singleElement()
			.satisfies((seen) -> assertThat(seen.mayEnd()).isFalse());
		assertThat(refusal(() -> this.substitutions.end(recorded.id(), viewer("binh"))))
			.isEqualTo("substitution.forbidden");
		assertThat(refusal(() -> this.substitutions.end(recorded.id(), viewer("chi"))))
			.isEqualTo("substitution.unknown");
		assertThat(this.substitutions.end(recorded.id(), viewer("admin")).endedBy().username()).isEqualTo("admin");
		assertThat(this.substitutions.record(wanted, viewer("an")).mayEnd()).isTrue();
	}

	@Test
	void isNeverDeleted() {
		record("hoa", "an", MONDAY, FRIDAY);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from substitution").update())
			.withMessageContaining("never changed or deleted");
	}

	@Test
	void isNeverChanged() {
		record("hoa", "an", MONDAY, FRIDAY);

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update substitution set to_date = to_date + 1").update())
			.withMessageContaining("never changed or deleted");
	}

	private Substitution record(String absent, String substitute, LocalDate from, LocalDate to) {
		return this.substitutions.record(new NewSubstitution(null, substitute, from, to), viewer(absent));
	}

	private List<String> candidates(String absent) {
		return this.substitutions.candidates(absent, viewer(absent)).stream().map(Person::username).toList();
	}

	private List<String> heldOn(LocalDate day, String username) {
		return this.jdbc.sql("""
				select role || coalesce('@' || agency_code, '') || coalesce(' for ' || on_behalf_of, '')
				from appointment_on(?) where username = ? order by on_behalf_of, 1""")
			.params(day, username)
			.query(String.class)
			.list();
	}

	private void person(String username, String... held) {
		this.people.appoint(new Person(username, "Đồng chí " + username, null), "x",
				List.of(held).stream().map((one) -> {
					String[] parts = one.split("@");
					return new Appointment(parts[0], parts[1]);
				}).toList());
	}

	private static Viewer viewer(String username) {
		return new Viewer(username, username.equals("admin") ? Set.of("administrator") : Set.of(), Set.of());
	}

	private static String refusal(Runnable call) {
		try {
			call.run();
			return null;
		}
		catch (Refusal refusal) {
			return refusal.getDetailMessageCode();
		}
	}

}
