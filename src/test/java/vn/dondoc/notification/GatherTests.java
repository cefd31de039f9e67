package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringJUnitConfig(NotificationTestConfiguration.class)
class GatherTests {

	private static final LocalDate PAST = LocalDate.of(2025, 6, 30);

	private static final LocalDate FUTURE = LocalDate.of(2025, 12, 31);

	@Autowired
	Outbox outbox;

	@Autowired
	Scenario given;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.given.empty();
	}

	@Test
	void threeAssignmentsMakeOneLetter() {
		this.given.head();
		for (String title : List.of("Nhiệm vụ thứ nhất", "Nhiệm vụ thứ hai", "Nhiệm vụ thứ ba")) {
			this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", title, PAST), "truong.bca");
		}

		List<Long> letters = this.outbox.gather();

		assertThat(letters).hasSize(1).isEqualTo(this.outbox.unsent());
		assertThat(this.given.text(letters.get(0))).contains("Nhiệm vụ thứ nhất", "Nhiệm vụ thứ hai",
				"Nhiệm vụ thứ ba");
		assertThat(this.outbox.gather()).isEmpty();
		assertThat(this.given.count("letter_id = " + letters.get(0))).isEqualTo(3);
	}

	@Test
	void severalNoticesOnOneAssignmentShowTheStrongest() {
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ duy nhất", PAST);
		this.given.notice(Notice.Kind.ESCALATED, assignment, "truong.bca");
		this.given.notice(Notice.Kind.OVERDUE, assignment, "truong.bca", "truong.bca");
		this.given.notice(Notice.Kind.OVERDUE, assignment, "truong.bca");
		this.given.notice(Notice.Kind.ASSIGNED, assignment, "truong.bca");

		long letter = this.outbox.gather().get(0);

		assertThat(this.given.text(letter)).containsOnlyOnce("Nhiệm vụ duy nhất")
			.contains("Nhiệm vụ quá hạn kéo dài (1)")
			.doesNotContain("Nhiệm vụ mới giao");
		assertThat(this.given.subject(letter)).isEqualTo("[Đôn đốc] Bộ Công an: 1 nhiệm vụ quá hạn");
	}

	@Test
	void eachPersonGetsALetterOfTheirOwn() {
		this.given.head().person("canbo.bca", "Trần Thị Bình", "canbo@example.vn");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Nhiệm vụ", PAST), "truong.bca",
				"canbo.bca");

		assertThat(this.outbox.gather()).hasSize(2);
		assertThat(this.given.lettersOf("truong.bca")).hasSize(1);
		assertThat(this.given.lettersOf("canbo.bca")).hasSize(1);
	}

	@Test
	void whatNoLongerHoldsIsLeftOut() {
		this.given.head();
		long closed = this.given.assignment("bca", "Đã đóng", PAST);
		this.given.notice(Notice.Kind.OVERDUE, closed, "truong.bca");
		this.given.state(closed, "CLOSED");
		long withdrawn = this.given.assignment("bca", "Đã rút", FUTURE);
		this.given.notice(Notice.Kind.ASSIGNED, withdrawn, "truong.bca");
		this.given.state(withdrawn, "WITHDRAWN");
		long extended = this.given.assignment("bca", "Đã gia hạn", FUTURE);
		this.given.notice(Notice.Kind.OVERDUE, extended, "truong.bca");
		long reported = this.given.assignment("bca", "Đã báo cáo lại", FUTURE);
		this.given.notice(Notice.Kind.RETURNED, reported, "truong.bca");
		this.given.state(reported, "REPORTED");

		assertThat(this.outbox.gather()).isEmpty();
		assertThat(this.given.count("settled_at is not null and letter_id is null")).isEqualTo(4);

		this.given.notice(Notice.Kind.OVERDUE, closed, "truong.bca");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Còn lại", PAST), "truong.bca");
		assertThat(this.given.text(this.outbox.gather().get(0))).contains("Còn lại").doesNotContain("Đã đóng");
	}

	@Test
	void noticesOfAPersonWithoutAddressWaitUntilThereIsOne() {
		this.given.agency("bca", "Bộ Công an").person("truong.bca", "Nguyễn Văn An", " ");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Nhiệm vụ", PAST), "truong.bca");

		assertThat(this.outbox.gather()).isEmpty();
		assertThat(this.outbox.withoutAddress()).isEqualTo(1);

		this.jdbc.sql("update person set email = 'truong.bca@example.vn'").update();
		assertThat(this.outbox.gather()).hasSize(1);
		assertThat(this.outbox.withoutAddress()).isZero();
	}

	@Test
	void headsAreToldOfTheOpenAssignmentsOfTheirAgency() {
		this.given.head().agency("byt", "Bộ Y tế").person("truong.byt", "Lê Văn Cường", "byt@example.vn");
		this.given.appointed("truong.byt", "agency-head", "byt").appointed("truong.byt", "officer", "bca");
		this.given.assignment("bca", "Của Bộ Công an", FUTURE);
		this.given.assignment("byt", "Của Bộ Y tế", FUTURE);
		this.given.state(this.given.assignment("byt", "Đã đóng", FUTURE), "CLOSED");
		this.given.assignment("byt", "Không hỏi tới", FUTURE);

		Integer written = this.transaction.execute(
				(status) -> this.outbox.notifyHeads(new Notice(Notice.Kind.ASSIGNED, 0, false), List.of(1L, 2L, 3L)));

		assertThat(written).isEqualTo(2);
		this.outbox.gather();
		assertThat(this.given.text(this.given.lettersOf("truong.byt").get(0))).contains("Của Bộ Y tế")
			.doesNotContain("Của Bộ Công an", "Không hỏi tới");
	}

	@Test
	void noticesArePartOfTheFlagsTransaction() {
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ", PAST);
		this.transaction.executeWithoutResult((status) -> {
			this.outbox.notify(new Notice(Notice.Kind.OVERDUE, 0, false), assignment, List.of("truong.bca"));
			status.setRollbackOnly();
		});

		assertThat(this.given.count("true")).isZero();
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(
				() -> this.outbox.notify(new Notice(Notice.Kind.OVERDUE, 0, false), assignment, List.of("truong.bca")));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.given.notice(Notice.Kind.OVERDUE, assignment, "nobody"));
	}

}
