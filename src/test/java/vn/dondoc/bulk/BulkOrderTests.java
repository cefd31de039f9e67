package vn.dondoc.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkOrderTests {

	private static final List<String> ONE = List.of("NV-2025-00001.bo-y-te");

	@Test
	void takesEachNumberOnce() {
		BulkOrder order = BulkOrder.of(new BulkEntry("extend", List.of("b", "a", "b"), " Bão lũ ", "5/9/2025", "an"));

		assertThat(order)
			.isEqualTo(new BulkOrder(BulkAction.EXTEND, List.of("b", "a"), "Bão lũ", LocalDate.of(2025, 9, 5), null));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, r, 2025-09-05, an, action", "REMIND, r, 2025-09-05, an, action",
					"close, r, 2025-09-05, an, action", "extend, -, 2025-09-05, an, reason",
					"extend, '  ', 2025-09-05, an, reason", "extend, r, -, an, date", "extend, r, 31/2/2025, an, date",
					"reassign, r, -, -, officer", "reassign, -, -, an, reason", "return, -, -, -, reason",
					"remind, -, -, -, -" })
	void namesTheFieldThatIsWrong(String action, String reason, String date, String officer, String field) {
		BulkEntry entry = new BulkEntry(action, ONE, reason, date, officer);
		if (field == null) {
			assertThat(BulkOrder.of(entry).numbers()).isEqualTo(ONE);
		}
		else {
			assertThatExceptionOfType(BulkRefused.class).isThrownBy(() -> BulkOrder.of(entry))
				.returns(field, BulkRefused::field);
		}
	}

	@Test
	void refusesListsThatCannotBeMeant() {
		List<String> many = IntStream.rangeClosed(0, BulkOrder.MOST).mapToObj(String::valueOf).toList();

		assertThat(BulkOrder.of(new BulkEntry("remind", many.subList(1, many.size()), null, null, null)).numbers())
			.hasSize(500);
		List<List<String>> wrong = List.of(many, List.of(), List.of(" "), List.of("x".repeat(201)));
		for (List<String> numbers : wrong) {
			assertThatExceptionOfType(BulkRefused.class)
				.isThrownBy(() -> BulkOrder.of(new BulkEntry("remind", numbers, null, null, null)))
				.returns("numbers", BulkRefused::field);
		}
		assertThatExceptionOfType(BulkRefused.class)
			.isThrownBy(() -> BulkOrder.of(new BulkEntry("return", ONE, "x".repeat(2_001), null, null)))
			.returns("reason", BulkRefused::field);
	}

}
