package vn.dondoc.annex.upload;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.dondoc.annex.AgencyName;
import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.Problem;
import vn.dondoc.annex.Problem.Severity;
import vn.dondoc.annex.upload.ProblemView.Choice;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.AgencyDirectory;

import static org.assertj.core.api.Assertions.assertThat;

/** A suggestion takes the place of the doubtful name and leaves the others alone. */
class ChoicesTest {

	private static final AgencyDirectory DIRECTORY = new AgencyDirectory(
			List.of(new Agency("bo-y-te", "Bộ Y tế", Agency.Kind.MINISTRY, List.of(), false, List.of())));

	private static final AgencyName KNOWN = new AgencyName("Y tế", "bo-y-te", false);

	private static final AgencyName UNKNOWN = new AgencyName("Bộ Côgn an", null, false);

	@Test
	void inAList() {
		assertThat(choice("leads", "Bộ Côgn an, Bộ Y tế"))
			.isEqualTo(new Choice("Bộ Công an", "leads", "Bộ Công an, Bộ Y tế"));
	}

	@Test
	void overALineBreakOfTheCell() {
		assertThat(choice("leads", "Bộ Y tế;\nBộ\nCôgn an"))
			.isEqualTo(new Choice("Bộ Công an", "leads", "Bộ Y tế;\nBộ Công an"));
	}

	@Test
	void notInsideALongerWord() {
		assertThat(choice("leads", "Bộ Côgn anh; Bộ Côgn an").text()).isEqualTo("Bộ Côgn anh; Bộ Công an");
	}

	@Test
	void inTheLeadsCellThatNamesWhoHelps() {
		assertThat(choice("coordinating", "Bộ Y tế chủ trì, phối hợp với Bộ Côgn an"))
			.isEqualTo(new Choice("Bộ Công an", "leads", "Bộ Y tế chủ trì, phối hợp với Bộ Công an"));
	}

	@Test
	void whenTheCellSaysItOtherwiseTheListIsWrittenAnew() {
		assertThat(choice("leads", "Bộ Y tế, Bộ C. an"))
			.isEqualTo(new Choice("Bộ Công an", "leads", "Bộ Y tế; Bộ Công an"));
	}

	@Test
	void aDeadlineCanAlwaysBeNone() {
		Problem unclear = new Problem(Severity.ERROR, "deadline", "DEADLINE_UNCLEAR", "Không hiểu.",
				List.of("Quý II/2026"));
		assertThat(new Choices(row(""), DIRECTORY).of(unclear).choices()).extracting(Choice::text)
			.containsExactly("Quý II/2026", "Không có thời hạn");
		Problem early = new Problem(Severity.WARNING, "deadline", "DEADLINE_BEFORE_DOCUMENT", "Sớm.", List.of());
		assertThat(new Choices(row(""), DIRECTORY).of(early).choices()).isEmpty();
	}

	private static Choice choice(String field, String leadsCell) {
		Problem problem = new Problem(Severity.ERROR, field, "UNKNOWN_AGENCY", "Không nhận ra cơ quan “Bộ Côgn an”.",
				List.of("Bộ Công an"));
		return new Choices(row(leadsCell), DIRECTORY).of(problem).choices().get(0);
	}

	private static AnnexRow row(String leadsCell) {
		return new AnnexRow(1, "1", null, "Việc", List.of(), List.of(KNOWN, UNKNOWN), List.of(UNKNOWN), null, null,
				List.of(), null, null, null, null, List.of(), null, false,
				Map.of("leads", leadsCell, "coordinating", ""));
	}

}
