package vn.dondoc.annex.upload;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberRangesTest {

	@Test
	void neighboursAreWrittenAsOneRange() {
		assertThat(NumberRanges.of(List.of("NV-2025-00003", "NV-2025-00001", "NV-2025-00002", "NV-2025-00007")))
			.isEqualTo("NV-2025-00001 – NV-2025-00003, NV-2025-00007");
	}

	@Test
	void aNewYearBeginsANewRange() {
		assertThat(NumberRanges.of(List.of("NV-2025-00001", "NV-2026-00002", "NV-2026-00002")))
			.isEqualTo("NV-2025-00001, NV-2026-00002");
		assertThat(NumberRanges.of(List.of())).isEmpty();
	}

}
