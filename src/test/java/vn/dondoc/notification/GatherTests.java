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

		List<Long> letters = this.outbox.gatherAll();

		assertThat(letters).hasSize(1).isEqualTo(this.outbox.unsent());
		assertThat(this.given.text(letters.get(0))).contains("Nhiệm vụ thứ nhất", "Nhiệm vụ thứ hai",
				"Nhiệm vụ thứ ba");
		assertThat(this.outbox.gatherAll()).isEmpty();
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

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.news(letter)).containsOnlyOnce("Nhiệm vụ duy nhất")
			.contains("Nhiệm vụ quá hạn kéo dài (1)")
			.doesNotContain("Nhiệm vụ mới giao");
		assertThat(this.given.subject(letter)).isEqualTo("[Đôn đốc] Bộ Công an: 1 nhiệm vụ quá hạn");
	}

	@Test
	void whatHappenedStandsBesideWhereItStands() {
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ duy nhất", PAST);
		this.given.state(assignment, "ASSIGNED");
		this.given.notice(Notice.Kind.OVERDUE, assignment, "truong.bca");
		this.given.notice(Notice.Kind.RETURNED, assignment, "truong.bca");
		this.given.notice(Notice.Kind.REMINDED, assignment, "truong.bca");

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.news(letter)).containsSubsequence("Nhiệm vụ quá hạn (1)",
				"Nhiệm vụ được đôn đốc trực tiếp (1)", "Nhiệm vụ bị trả lại kết quả (1)");
	}

	@Test
	void betweenMorningsOnlyWhatIsUrgentIsTold() {
		this.given.head();
		long late = this.given.assignment("bca", "Để đến sáng", PAST);
		this.given.notice(Notice.Kind.OVERDUE, late, "truong.bca");
		assertThat(this.outbox.gather()).isEmpty();
		assertThat(this.outbox.waitingSince()).isEmpty();

		long returned = this.given.assignment("bca", "Báo ngay", PAST);
		this.given.state(returned, "ASSIGNED");
		this.given.urgent(Notice.Kind.RETURNED, returned, "truong.bca");
		this.given.notice(Notice.Kind.OVERDUE, returned, "truong.bca");
		assertThat(this.outbox.waitingSince()).isPresent();

		assertThat(this.given.news(this.outbox.gather().get(0))).contains("Nhiệm vụ bị trả lại kết quả (1)", "Báo ngay")
			.doesNotContain("quá hạn (", "Để đến sáng");
		assertThat(this.given.news(this.outbox.gatherAll().get(0))).contains("Nhiệm vụ quá hạn (2)")
			.doesNotContain("trả lại");
	}

	@Test
	void whoWantsItSoIsToldOfEverythingAtOnce() {
		this.given.head();
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Nhiệm vụ", PAST), "truong.bca");
		this.jdbc.sql("update person set letters = 'IMMEDIATE'").update();

		assertThat(this.outbox.gather()).hasSize(1);
		assertThat(this.outbox.gatherAll()).isEmpty();
	}

	@Test
	void moreThanFitIntoOneTransactionAreAllTold() {
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ", PAST);
		for (int i = 0; i < 230; i++) {
			this.given.person("p" + i, "Người thứ " + i, "p" + i + "@example.vn");
			this.given.notice(Notice.Kind.OVERDUE, assignment, "p" + i);
		}

		assertThat(this.outbox.gatherAll()).hasSize(230);
	}

	@Test
	void eachKindHoldsAsLongAsItMeansSomething() {
		this.given.head();
		long reported = this.given.assignment("bca", "Đã báo cáo", PAST);
		this.given.state(reported, "REPORTED");
		for (Notice.Kind kind : Notice.Kind.values()) {
			this.given.notice(kind, reported, "truong.bca");
		}
		long unassigned = this.given.assignment("bca", "Chưa phân công", FUTURE);
		this.given.notice(Notice.Kind.RETURNED, unassigned, "truong.bca");
		long extended = this.given.assignment("bca", "Gia hạn rồi lại quá hạn", PAST.minusDays(20));
		this.given.notice(Notice.Kind.ESCALATED, extended, "truong.bca");
		this.given.deadline(extended, PAST);
		this.given.notice(Notice.Kind.OVERDUE, extended, "truong.bca");

		String text = this.given.news(this.outbox.gatherAll().get(0));

		assertThat(text.lines().filter((line) -> line.matches(".* \\(\\d+\\)"))).containsExactly("Nhiệm vụ quá hạn (1)",
				"Rà soát: không trả lời, được ghi nhận là cam kết hoàn thành (1)",
				"Nhiệm vụ có quyết định về gia hạn (1)");
		assertThat(text).doesNotContain("Chưa phân công\n");
	}

	@Test
	void reviewIsToldWhileItsAnswerIsAwaited() {
		this.given.head();
		for (String title : List.of("Chờ trả lời", "Cơ quan đã trả lời", "Đã đề nghị", "Đã gia hạn")) {
			long assignment = this.given.assignment("bca", title, PAST);
			this.given.review(assignment, FUTURE);
			this.given.notice(Notice.Kind.REVIEW_OPENED, assignment, "truong.bca");
			switch (title) {
				case "Cơ quan đã trả lời" -> this.jdbc.sql("""
						update review_agency set ended_at = now(), ended_by = 'truong.bca'
						where id in (select review_agency_id from review_line where assignment_id = ?)""")
					.param(assignment)
					.update();
				case "Đã đề nghị" -> this.jdbc.sql("""
						insert into extension (assignment_id, from_date, proposed_date, proposed_at, proposed_by)
						values (?, ?, ?, now(), 'truong.bca')""").params(assignment, PAST, FUTURE).update();
				case "Đã gia hạn" -> this.given.deadline(assignment, FUTURE);
				default -> {
				}
			}
		}

		assertThat(this.given.news(this.outbox.gatherAll().get(0))).contains("Nhiệm vụ cần trả lời rà soát (1)",
				"Chờ trả lời");
	}

	@Test
	void headIsToldInPlaceOfWhoHasNoAddress() {
		this.given.head().person("canbo.bca", "Trần Thị Bình", null).appointed("canbo.bca", "officer", "bca");
		long assignment = this.given.assignment("bca", "Nhiệm vụ", PAST);
		this.given.notice(Notice.Kind.OVERDUE, assignment, "canbo.bca");

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.lettersOf("truong.bca")).containsExactly(letter);
		assertThat(this.given.news(letter)).contains("Nhiệm vụ quá hạn (1)",
				"Gửi thay Trần Thị Bình: chưa có địa chỉ thư");
		assertThat(this.outbox.gatherAll()).as("told once").isEmpty();
		assertThat(this.outbox.withoutAddress()).isEqualTo(1);

		this.jdbc.sql("update person set email = 'canbo.bca@example.vn' where username = 'canbo.bca'").update();
		assertThat(this.given.text(this.outbox.gatherAll().get(0))).contains("Trần Thị Bình")
			.doesNotContain("Gửi thay");
	}

	@Test
	void supervisorIsToldInPlaceOfAHeadWithoutAddress() {
		this.given.agency("bca", "Bộ Công an")
			.person("truong.bca", "Nguyễn Văn An", null)
			.appointed("truong.bca", "agency-head", "bca")
			.person("canbo.bca", "Trần Thị Bình", " ")
			.appointed("canbo.bca", "officer", "bca")
			.person("giamsat", "Hoàng Văn Em", "giamsat@example.vn")
			.appointed("giamsat", "supervisor", "bca");
		long assignment = this.given.assignment("bca", "Nhiệm vụ", PAST);
		this.given.urgent(Notice.Kind.REMINDED, assignment, "canbo.bca", "truong.bca");

		long letter = this.outbox.gather().get(0);

		assertThat(this.given.lettersOf("giamsat")).containsExactly(letter);
		assertThat(this.given.text(letter).replaceAll("\\s+", " "))
			.contains("Gửi thay Nguyễn Văn An, Trần Thị Bình: chưa có địa chỉ thư");
	}

	@Test
	void eachPersonGetsALetterOfTheirOwn() {
		this.given.head().person("canbo.bca", "Trần Thị Bình", "canbo@example.vn");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Nhiệm vụ", PAST), "truong.bca",
				"canbo.bca");

		assertThat(this.outbox.gatherAll()).hasSize(2);
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

		assertThat(this.outbox.gatherAll()).isEmpty();
		assertThat(this.given.count("settled_at is not null and letter_id is null")).isEqualTo(4);

		this.given.notice(Notice.Kind.OVERDUE, closed, "truong.bca");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Còn lại", PAST), "truong.bca");
		assertThat(this.given.text(this.outbox.gatherAll().get(0))).contains("Còn lại").doesNotContain("Đã đóng");
	}

	@Test
	void noticesOfAPersonWithoutAddressWaitUntilThereIsOne() {
		this.given.agency("bca", "Bộ Công an").person("truong.bca", "Nguyễn Văn An", " ");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", "Nhiệm vụ", PAST), "truong.bca");

		assertThat(this.outbox.gatherAll()).isEmpty();
		assertThat(this.outbox.withoutAddress()).isEqualTo(1);

		this.jdbc.sql("update person set email = 'truong.bca@example.vn'").update();
		assertThat(this.outbox.gatherAll()).hasSize(1);
		assertThat(this.outbox.withoutAddress()).isZero();
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
