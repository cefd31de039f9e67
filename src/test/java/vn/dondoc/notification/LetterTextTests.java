package vn.dondoc.notification;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(NotificationTestConfiguration.class)
class LetterTextTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);

	@Autowired
	Outbox outbox;

	@Autowired
	Scenario given;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void empty() {
		this.given.empty();
	}

	@Test
	void headOfOneAgency() {
		this.given.head();
		notices(11, Notice.Kind.OVERDUE, "bca", "truong.bca");
		notices(3, Notice.Kind.ASSIGNED, "bca", "truong.bca");

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.subject(letter))
			.isEqualTo("[Đôn đốc] Bộ Công an: 11 nhiệm vụ quá hạn, 3 nhiệm vụ mới giao");
		assertThat(this.given.text(letter)).startsWith("Kính gửi: Đồng chí Nguyễn Văn An, người đứng đầu Bộ Công an\n")
			.containsSubsequence("Tính đến ngày 01/08/2025, Bộ Công an", "Nhiệm vụ quá hạn (11)", " 1. ",
					"Văn bản giao: 19-TB/TGV", "Thời hạn: 31/07/2025, quá hạn 1 ngày",
					"Mở công việc: http://localhost:8080/assignments/NV-", ".bca/task", "Nhiệm vụ mới giao (3)",
					"http://localhost:8080/directives?agency=bca", "Đề nghị đồng chí chỉ đạo thực hiện");
		Document html = Jsoup.parse(this.given.html(letter));
		assertThat(html.select("h2").eachText()).containsExactly("Nhiệm vụ quá hạn (11)", "Nhiệm vụ mới giao (3)",
				"Quá hạn (14)");
		assertThat(html.select("table:not([role]) a").eachText()).hasSize(28).containsOnly("Mở công việc");
		assertThat(html.select("[src], link, script")).isEmpty();
	}

	@Test
	void leadershipSeesManyAgencies() {
		this.given.person("lanhdao", "Phạm Thị Dung", "lanhdao@example.vn").appointed("lanhdao", "leadership", null);
		this.given.agency("bca", "Bộ Công an").agency("byt", "Bộ Y tế");
		notices(1200, Notice.Kind.ESCALATED, "byt", "lanhdao");
		notices(2, Notice.Kind.ESCALATED, "bca", "lanhdao");
		notices(1, Notice.Kind.OVERDUE, "bca", "lanhdao");

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.subject(letter)).isEqualTo("[Đôn đốc] 2 cơ quan có 1.203 nhiệm vụ quá hạn");
		assertThat(this.given.text(letter)).startsWith("Kính gửi: Đồng chí Phạm Thị Dung, lãnh đạo Ban Chỉ đạo\n")
			.containsSubsequence("Nhiệm vụ quá hạn kéo dài (1.202)", "Bộ Y tế (1.200)", "48. ",
					"và 1.152 nhiệm vụ khác", "http://localhost:8080/directives?status=IN_PROGRESS_OVERDUE&agency=byt",
					"Bộ Công an (2)", "50. ", "Nhiệm vụ quá hạn (1)")
			.doesNotContain("51. ");
		assertThat(Jsoup.parse(this.given.html(letter)).select("table:not([role]) a[href*=/task]")).hasSize(51);
	}

	@Test
	void agenciesBeyondTheLastLineAreCounted() {
		this.given.person("giamsat", "Hoàng Văn Em", "giamsat@example.vn");
		for (int i = 1; i <= 52; i++) {
			String code = "tinh-" + i;
			this.given.agency(code, "Tỉnh " + i).appointed("giamsat", "supervisor", code);
			notices(i, Notice.Kind.OVERDUE, code, "giamsat");
		}

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.subject(letter)).isEqualTo("[Đôn đốc] 52 cơ quan có 1.378 nhiệm vụ quá hạn");
		assertThat(this.given.text(letter)).startsWith("Kính gửi: Đồng chí Hoàng Văn Em, chuyên viên theo dõi\n")
			.containsSubsequence("Tỉnh 52 (52)", "và 51 nhiệm vụ khác", "Tỉnh 3 (3)", "và 2 nhiệm vụ khác",
					"và 3 nhiệm vụ của các cơ quan khác")
			.doesNotContain("Tỉnh 2 (2)");
	}

	@Test
	void titlesAreEscapedAndNormalised() {
		this.given.head();
		String title = "Sửa <script>alert(1)</script> & \"Đề án\" {0} ${7*7} [[${7*7}]] " + decomposed("Đảng ủy");
		this.given.notice(Notice.Kind.OVERDUE, this.given.assignment("bca", title, TODAY.minusDays(1)), "truong.bca");

		long letter = this.outbox.gatherAll().get(0);

		String expected = "Sửa <script>alert(1)</script> & \"Đề án\" {0} ${7*7} [[${7*7}]] Đảng ủy";
		assertThat(this.given.text(letter).replaceAll("\\s+", " ")).contains(expected);
		Document html = Jsoup.parse(this.given.html(letter));
		assertThat(html.select("script")).isEmpty();
		assertThat(html.select("td.task").eachText()).containsExactly(expected + " Mở công việc",
				"Mới " + expected + " Chưa phân công cán bộ Mở công việc");
		assertThat(this.given.html(letter)).isEqualTo(Normalizer.normalize(this.given.html(letter), Form.NFC));
	}

	@Test
	void plainTextFitsIntoItsColumns() {
		this.given.head();
		this.given.notice(Notice.Kind.OVERDUE,
				this.given.assignment("bca", "Chủ trì xây dựng, trình ban hành ".repeat(20), TODAY.minusDays(1)),
				"truong.bca");

		String text = this.given.text(this.outbox.gatherAll().get(0));

		assertThat(text).contains("…\n").doesNotContain("\n\n\n", "null");
		assertThat(text.lines().filter((line) -> !line.contains("://"))).allMatch((line) -> line.length() <= 76);
	}

	@Test
	void sectionsComeInTheirOrder() {
		this.given.head();
		notices(1, Notice.Kind.ASSIGNED, "bca", "truong.bca");
		notices(2, Notice.Kind.RETURNED, "bca", "truong.bca");
		long soon = this.given.assignment("bca", "Sắp đến hạn", TODAY);
		this.given.notice(Notice.Kind.DUE_SOON, soon, "truong.bca");
		notices(1, Notice.Kind.ESCALATED, "bca", "truong.bca");
		notices(1, Notice.Kind.OVERDUE, "bca", "truong.bca");

		long letter = this.outbox.gatherAll().get(0);

		assertThat(Jsoup.parse(this.given.html(letter)).select("h2").eachText()).containsExactly(
				"Nhiệm vụ quá hạn kéo dài (1)", "Nhiệm vụ quá hạn (1)", "Nhiệm vụ bị trả lại kết quả (2)",
				"Nhiệm vụ sắp đến hạn (1)", "Nhiệm vụ mới giao (1)", "Quá hạn (5)", "Sắp đến hạn (1)");
		assertThat(this.given.subject(letter)).isEqualTo("[Đôn đốc] Bộ Công an: 2 nhiệm vụ quá hạn, "
				+ "2 nhiệm vụ bị trả lại, 1 nhiệm vụ sắp đến hạn, 1 nhiệm vụ mới giao");
	}

	@Test
	void returnedReportComesWithItsReason() {
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ", TODAY);
		this.given.state(assignment, "ASSIGNED");
		this.jdbc.sql("""
				with handed_in as (
				  insert into report (assignment_id, result, submitted_at, submitted_by)
				  values (?, 'Xong', now(), 'canbo.bca') returning id)
				insert into verification select id, false, 'Thiếu minh chứng', now(), 'giamsat' from handed_in
				""").params(assignment).update();
		this.given.notice(Notice.Kind.RETURNED, assignment, "truong.bca");

		long letter = this.outbox.gatherAll().get(0);

		assertThat(this.given.text(letter)).contains("    Lý do trả lại: Thiếu minh chứng\n");
		assertThat(Jsoup.parse(this.given.html(letter)).select("em").eachText())
			.contains("Lý do trả lại: Thiếu minh chứng");
	}

	@Test
	void headSeesAllThatTheAgencyHasToDo() {
		this.given.head().agency("byt", "Bộ Y tế").person("canbo.bca", "Trần Thị Bình", "canbo@example.vn");
		long late = this.given.assignment("bca", "Chậm từ lâu", TODAY.minusDays(20));
		this.jdbc.sql("""
				update assignment set state = 'ASSIGNED', officer = 'canbo.bca', overdue_since = ?, escalation_level = 3
				where id = ?""").params(TODAY.minusDays(19), late).update();
		this.jdbc.sql("""
				insert into assignment_deadline (assignment_id, text, kind, date, recorded_at, recorded_by)
				select id, '30/6/2025', 'DATE', '2025-06-30', now(), 'thuongtruc' from assignment where id = ?""")
			.params(late)
			.update();
		long soon = this.given.assignment("bca", "Sắp đến hạn", TODAY.plusDays(11));
		this.given.state(this.given.assignment("bca", "Còn lâu, đã phân công", TODAY.plusDays(60)), "ASSIGNED");
		this.given.state(this.given.assignment("bca", "Chờ thẩm tra", TODAY.minusDays(1)), "REPORTED");
		this.given.assignment("bca", "Còn lâu, chờ phân công", TODAY.plusDays(60));
		this.given.assignment("byt", "Của cơ quan khác", TODAY.minusDays(1));
		this.given.notice(Notice.Kind.DUE_SOON, soon, "truong.bca", "canbo.bca");

		this.outbox.gatherAll();

		String text = this.given.text(this.given.lettersOf("truong.bca").get(0));
		assertThat(text.substring(text.indexOf("Toàn cảnh nhiệm vụ của cơ quan")))
			.containsSubsequence("Quá hạn (1)", " 1. Chậm từ lâu", "Thời hạn: 12/07/2025, quá hạn 20 ngày",
					"Mức đôn đốc 3: đã báo lãnh đạo", "Hạn được giao: 30/06/2025", "Cán bộ thực hiện: Trần Thị Bình",
					"/task", "Sắp đến hạn (1)", " 1. [Mới] Sắp đến hạn", "Thời hạn: 12/08/2025, còn 7 ngày làm việc",
					"Chưa phân công cán bộ", "Chờ phân công (1)", " 1. Còn lâu, chờ phân công")
			.doesNotContain("đã phân công", "Chờ thẩm tra", "Của cơ quan khác");
		assertThat(this.given.text(this.given.lettersOf("canbo.bca").get(0))).doesNotContain("Toàn cảnh");
	}

	@Test
	void decisionOnAnExtensionComesWithBothDeadlinesAndItsReason() {
		this.given.head();
		extension("Được gia hạn", "'CHANGED', '2025-08-31', null");
		extension("Không được", "'REFUSED', null, 'Chưa có lộ trình'");

		assertThat(this.given.text(this.outbox.gatherAll().get(0))).containsSubsequence("1. Được gia hạn",
				"    Cho gia hạn, khác thời hạn đề nghị: từ 01/08/2025 đến 31/08/2025\n", "2. Không được",
				"    Không đồng ý gia hạn; thời hạn vẫn là 31/08/2025\n", "    Lý do: Chưa có lộ trình\n");
	}

	private void extension(String title, String decided) {
		long assignment = this.given.assignment("bca", title, TODAY.plusDays(30));
		this.jdbc
			.sql("""
					insert into extension (assignment_id, from_date, proposed_date, proposed_at, proposed_by, decided_at, decided_by,
					  decision, decided_date, reason)
					values (?, ?, '2025-09-30', now(), 'canbo.bca', now(), 'thuongtruc', %s)"""
				.formatted(decided))
			.params(assignment, TODAY)
			.update();
		this.given.notice(Notice.Kind.EXTENSION_DECIDED, assignment, "truong.bca");
	}

	@Test
	void reviewComesWithItsLastDayForAnswers() {
		this.given.head();
		long assignment = this.given.assignment("bca", "Nhiệm vụ", TODAY.minusDays(3));
		this.given.review(assignment, LocalDate.of(2025, 8, 8));
		this.given.notice(Notice.Kind.REVIEW_OPENED, assignment, "truong.bca");

		assertThat(this.given.text(this.outbox.gatherAll().get(0))).contains("Nhiệm vụ cần trả lời rà soát (1)",
				"    Trả lời rà soát trước hết ngày 08/08/2025\n");
	}

	@Test
	void deadlineThatIsNoDayIsToldAsPrinted() {
		this.given.head();
		long recurring = this.given.assignment("bca", "Nhiệm vụ", TODAY);
		this.jdbc.sql("update assignment set deadline_kind = 'RECURRING', deadline_text = ?, deadline_date = null")
			.params("Thường xuyên")
			.update();
		this.given.notice(Notice.Kind.ASSIGNED, recurring, "truong.bca");

		assertThat(this.given.text(this.outbox.gatherAll().get(0))).contains("    Thời hạn: Thường xuyên\n");
	}

	private void notices(int count, Notice.Kind kind, String agency, String username) {
		this.transaction.executeWithoutResult((status) -> {
			for (int i = 1; i <= count; i++) {
				long assignment = this.given.assignment(agency, "Nhiệm vụ " + i, TODAY.minusDays(i));
				this.given.state(assignment, (kind == Notice.Kind.RETURNED) ? "ASSIGNED" : "ISSUED");
				this.given.notice(kind, assignment, username);
			}
		});
	}

	private static String decomposed(String text) {
		return Normalizer.normalize(text, Form.NFD);
	}

}
