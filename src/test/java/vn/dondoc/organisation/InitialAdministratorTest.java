package vn.dondoc.organisation;

import java.util.List;

import javax.sql.DataSource;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.engine.OneNodeAtATime;
import vn.dondoc.startup.StartRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringJUnitConfig(OrganisationDatabase.class)
@Transactional
class InitialAdministratorTest {

	private static final String LONG = "Hoa gạo đỏ bên sông";

	@Autowired
	private IdentityService identity;

	@Autowired
	private People people;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void nobodyYet() {
		administrators().forEach((name) -> this.identity.deleteMembership(name, "camunda-admin"));
	}

	@Test
	void isMadeFromTheSettingsOnce() {
		check("quantri", LONG);
		assertThat(administrators()).containsExactly("quantri");
		assertThat(this.identity.checkPassword("quantri", LONG)).isTrue();
		check("nguoikhac", LONG);
		check("", "");
		assertThat(administrators()).containsExactly("quantri");
	}

	@Test
	void isMissed() {
		refuses("", "", "Chưa có người quản trị nào.");
		refuses("quantri", "", "Chưa có người quản trị nào.");
	}

	@ParameterizedTest
	@CsvSource({ "quantri, ngan", "quantri, 12345678901", "quantri-he-thong, Quantri-He-Thong",
			"quantri, 123456789012" })
	void needsAPasswordOfItsOwn(String username, String password) {
		refuses(username, password, "Mật khẩu trong DONDOC_ADMIN_PASSWORD quá dễ đoán.");
		assertThat(administrators()).isEmpty();
	}

	@Test
	void needsAProperName() {
		refuses("quản trị", LONG, "DONDOC_ADMIN_USER \"quản trị\" không hợp lệ.");
	}

	@Test
	void mayNotKeepADefaultPassword() {
		appoint("macdinh", "macdinh");
		refuses("", "", "Người quản trị \"macdinh\" đang dùng mật khẩu mặc định.");
	}

	@Test
	void canSignInRightAfterManyStarts() {
		appoint("quantri", LONG);
		for (int start = 0; start < 12; start++) {
			check("", "");
		}
		assertThat(this.identity.checkPassword("quantri", LONG)).isTrue();
	}

	private void appoint(String username, String password) {
		this.people.appoint(new Person(username, "Quản trị", null), password,
				List.of(new Appointment(Appointment.ADMINISTRATOR, null)));
	}

	private void check(String username, String password) {
		new InitialAdministrator(this.identity, this.people,
				new OneNodeAtATime(JdbcClient.create(this.dataSource), new TransactionTemplate(this.transactions)),
				username, password)
			.afterSingletonsInstantiated();
	}

	private void refuses(String username, String password, String words) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> check(username, password))
			.withMessage(words);
	}

	private List<String> administrators() {
		return this.identity.createUserQuery().memberOfGroup("camunda-admin").list().stream().map(User::getId).toList();
	}

}
