package vn.dondoc.organisation;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewSubstitutionTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);

	@ParameterizedTest
	@CsvSource({ "a, b, 2025-07-10, 2025-07-10, ", "a, b, 2025-07-10, 2026-07-09, ", "a, b, 2026-07-10, 2026-08-01, ",
			"a, a, 2025-07-10, 2025-07-11, substitution.oneself", "a, b, 2025-07-12, 2025-07-11, substitution.order",
			"a, b, 2025-07-09, 2025-07-11, substitution.past", "a, b, 2025-07-10, 2026-07-10, substitution.long",
			"a, b, 2026-07-11, 2026-07-11, substitution.far",
			"a, b, +999999998-01-01, +999999998-01-01, substitution.far" })
	void whichDaysAreTaken(String absent, String substitute, LocalDate from, LocalDate to, String refusal) {
		assertThat(refusal(new NewSubstitution(absent, substitute, from, to))).isEqualTo(refusal);
	}

	private static String refusal(NewSubstitution wanted) {
		try {
			wanted.check(TODAY);
			return null;
		}
		catch (Refusal refusal) {
			return refusal.getDetailMessageCode();
		}
	}

}
