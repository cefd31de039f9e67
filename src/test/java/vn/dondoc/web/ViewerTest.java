package vn.dondoc.web;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ViewerTest {

	@ParameterizedTest
	@CsvSource({ "officer,false", "agency-head,false", "supervisor,false", "standing-body,true", "leadership,true",
			"administrator,true", "camunda-admin,false" })
	void someRolesSeeTheWorkOfAllAgencies(String role, boolean everything) {
		Viewer viewer = new Viewer("nv.an", Set.of(role), Set.of("so-a"));

		assertThat(viewer.seesEverything()).isEqualTo(everything);
		assertThat(viewer.sees("so-a")).isTrue();
		assertThat(viewer.sees("so-b")).isEqualTo(everything);
	}

	@Test
	void oneOfTheRolesIsEnough() {
		Viewer viewer = new Viewer("tt.binh", Set.of(Roles.STANDING_BODY), Set.of());

		assertThatNoException().isThrownBy(() -> viewer.require(Roles.ADMINISTRATOR, Roles.STANDING_BODY));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> viewer.require(Roles.LEADERSHIP));
	}

}
