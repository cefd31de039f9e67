package vn.dondoc.statistics;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTests {

	@Test
	void roundsByLargestRemainder() {
		Shares shares = Shares.of(Figures.of(1, 1, 1, 0, 0, 0));

		assertThat(shares.doneOnTime()).isEqualByComparingTo("33.4");
		assertThat(shares.doneLate()).isEqualByComparingTo("33.3");
		assertThat(shares.inProgressOnTime()).isEqualByComparingTo("33.3");
		assertThat(shares.inProgressOverdue()).isZero();
		assertThat(shares.done()).isEqualByComparingTo("66.7");
	}

	@Test
	void aRealYearAddsUp() {
		Shares shares = Shares.of(Figures.of(542, 237, 448, 71, 0, 0));

		assertThat(shares).isEqualTo(new Shares(new BigDecimal("60.0"), new BigDecimal("41.7"), new BigDecimal("18.3"),
				new BigDecimal("40.0"), new BigDecimal("34.5"), new BigDecimal("5.5")));
	}

	@Test
	void nothingAssignedHasNoShares() {
		assertThat(Shares.of(Figures.of(0, 0, 0, 0, 0, 3))).isNull();
	}

	@RepeatedTest(200)
	void addUpToOneHundredAndStayWithinATenth(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Figures figures = Figures.of(random.nextInt(1300), random.nextInt(9), random.nextInt(100), random.nextInt(1300),
				random.nextInt(5), 1);

		Shares shares = Shares.of(figures);

		assertThat(shares.done().add(shares.inProgress())).isEqualByComparingTo("100");
		assertThat(shares.doneOnTime().add(shares.doneLate())).isEqualByComparingTo(shares.done());
		assertThat(shares.inProgressOnTime().add(shares.inProgressOverdue())).isEqualByComparingTo(shares.inProgress());
		assertThat(shares.doneLate().doubleValue() - 100.0 * figures.doneLate() / figures.assigned()).isBetween(-0.1,
				0.1);
	}

}
