package vn.dondoc.annex;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import vn.dondoc.directive.Deadline;
import vn.dondoc.organisation.SeedAgencies;

import static org.assertj.core.api.Assertions.assertThat;

/** The annex that embedded mode begins with shows what annexes can hold. */
class DemoAnnexTest {

	private static final int MAX_ROWS = 100;

	@Test
	void isReadWithoutAQuestion() throws IOException {
		ClassPathResource file = new ClassPathResource("demo/phu-luc-mau.docx");
		AnnexReading reading = new AnnexReader(DataSize.ofMegabytes(1), MAX_ROWS).read(file.getContentAsByteArray(),
				file.getFilename(), Defaults.none(), Corrections.none(), SeedAgencies.directory());
		assertThat(reading.rows()).hasSize(12).allSatisfy((row) -> assertThat(row.problems()).isEmpty());
		assertThat(reading.rows()).extracting(AnnexRow::section)
			.doesNotContainNull()
			.containsSequence("I. Phòng ngừa và ứng phó thiên tai", "II. Giảm rác thải nhựa");
		assertThat(reading.rows().get(4).title()).contains("xác định rõ địa điểm kho, số lượng");
		assertThat(reading.rows()).filteredOn((row) -> row.leads().stream().anyMatch(AgencyName::collective))
			.hasSize(1);
		assertThat(reading.rows()).filteredOn((row) -> row.deadline().kind() == Deadline.Kind.RECURRING).hasSize(1);
		assertThat(reading.rows())
			.filteredOn((row) -> row.deadline().date() != null && row.deadline().date().getYear() == 2025)
			.hasSize(3);
	}

}
