package vn.dondoc.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringJUnitConfig(OrganisationDatabase.class)
class AgenciesTest {

	@Autowired
	private Agencies agencies;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void loadsWhatTheMigrationSeeds() {
		List<Agency> seed = SeedAgencies.all();
		assertThat(new Agencies(this.jdbc).directory().all()).hasSameSizeAs(seed).allSatisfy((agency) -> {
			Agency expected = seed.stream()
				.filter((other) -> other.code().equals(agency.code()))
				.findFirst()
				.orElseThrow();
			assertThat(agency.name()).isEqualTo(expected.name());
			assertThat(agency.kind()).isEqualTo(expected.kind());
		});
		assertThat(this.agencies.directory().expand("cac-bo-ngang-bo")).startsWith("bo-cong-an", "bo-cong-thuong");
	}

	@Test
	void anotherNodeSeesAnEdit() {
		Agencies elsewhere = new Agencies(this.jdbc);
		AgencyDirectory before = elsewhere.directory();
		assertThat(elsewhere.directory()).isSameAs(before);
		this.agencies.setMembers("co-quan-thuoc-chinh-phu", List.of("dai-truyen-hinh-viet-nam", "bo-y-te", "bo-y-te"));
		assertThat(elsewhere.directory().expand("co-quan-thuoc-chinh-phu")).containsExactly("bo-y-te",
				"dai-truyen-hinh-viet-nam");
		this.agencies.addAlias("bo-y-te", "Cơ quan  y tế\ntrung ương");
		assertThat(elsewhere.directory().byCode("bo-y-te").orElseThrow().aliases()).contains("Cơ quan y tế trung ương");
		assertThat(elsewhere.directory().read("Bộ Công an, cơ quan y tế Trung ương").leads())
			.extracting(NameReading.Name::code)
			.containsExactly("bo-cong-an", "bo-y-te");
	}

	@Test
	void anEditThatIsRolledBackIsForgotten() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.agencies.addAlias("bo-cong-an", "Cơ quan tạm thời");
			assertThat(code("Cơ quan tạm thời")).isEqualTo("bo-cong-an");
			status.setRollbackOnly();
		});
		assertThat(code("Cơ quan tạm thời")).isNull();
		this.agencies.addAlias("bo-noi-vu", "Cơ quan tạm thời khác");
		assertThat(code("Cơ quan tạm thời")).isNull();
		assertThat(code("Cơ quan tạm thời khác")).isEqualTo("bo-noi-vu");
	}

	@Test
	void refusesWrongEdits() {
		refused(404, () -> this.agencies.setMembers("khong-co", List.of()));
		refused(422, () -> this.agencies.setMembers("bo-y-te", List.of("bo-cong-an")));
		refused(422, () -> this.agencies.setMembers("cac-bo-nganh", List.of("bo-cong-an", "khong-co")));
		refused(422, () -> this.agencies.setMembers("cac-bo-nganh", List.of("cac-dia-phuong")));
		refused(404, () -> this.agencies.addAlias("khong-co", "Tên"));
		refused(422, () -> this.agencies.addAlias("bo-y-te", null));
		refused(422, () -> this.agencies.addAlias("bo-y-te", " , "));
		refused(422, () -> this.agencies.addAlias("bo-y-te", "x".repeat(201)));
		refused(409, () -> this.agencies.addAlias("bo-y-te", "Bộ Công an"));
		refused(409, () -> this.agencies.addAlias("so-y-te", "Y tế"));
		refused(422, () -> this.agencies.addAlias("bo-y-te", "Bộ Công an, Bộ Nội vụ"));
		assertThat(code("Bộ Công an")).isEqualTo("bo-cong-an");
		assertThat(this.agencies.directory().expand("cac-bo-nganh")).hasSize(23);
	}

	@Test
	void anAliasThatIsUnderstoodAlreadyChangesNothing() {
		AgencyDirectory before = this.agencies.directory();
		this.agencies.addAlias("khanh-hoa", "UBND tỉnh Khánh Hoà");
		assertThat(this.agencies.directory()).isSameAs(before);
	}

	private String code(String name) {
		return this.agencies.directory().read(name).leads().get(0).code();
	}

	private static void refused(int status, Runnable edit) {
		assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(edit::run)
			.satisfies((ex) -> assertThat(ex.getStatusCode().value()).isEqualTo(status));
	}

}
