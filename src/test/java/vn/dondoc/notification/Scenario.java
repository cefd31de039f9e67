package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts agencies, people and assignments into the database, and notices by the outbox. */
class Scenario {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Outbox outbox;

	Scenario(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.outbox = outbox;
	}

	void empty() {
		this.jdbc.sql("truncate agency, person, directive, letter restart identity cascade").update();
		this.jdbc.sql("update mail_server set failures = 0, failing_since = null, retry_at = null, reason = null")
			.update();
	}

	Scenario agency(String code, String name) {
		this.jdbc.sql("insert into agency (code, name, kind) values (?, ?, 'MINISTRY')").params(code, name).update();
		return this;
	}

	Scenario person(String username, String name, String email) {
		this.jdbc.sql("insert into person (username, full_name, email) values (?, ?, ?)")
			.params(username, name, email)
			.update();
		return this;
	}

	Scenario appointed(String username, String role, String agency) {
		this.jdbc.sql("insert into appointment (username, role, agency_code) values (?, ?, ?)")
			.params(username, role, agency)
			.update();
		return this;
	}

	/** Bộ Công an, and its head truong.bca with an address. */
	Scenario head() {
		return agency("bca", "Bộ Công an").person("truong.bca", "Nguyễn Văn An", "truong.bca@example.vn")
			.appointed("truong.bca", "agency-head", "bca");
	}

	/** An open assignment of a directive of its own; answers the assignment's id. */
	long assignment(String agency, String title, LocalDate deadline) {
		String text = deadline.toString();
		long directive = this.jdbc
			.sql("""
					insert into directive (number, title, deadline_text, deadline_kind, deadline_date, fingerprint, ordinal,
					  issued_at, issued_by)
					values ('NV-' || nextval('directive_number'), ?, ?, 'DATE', ?, gen_random_uuid(), 1, now(), 'thuongtruc')
					returning id""")
			.params(title, text, deadline)
			.query(Long.class)
			.single();
		this.jdbc
			.sql("insert into directive_document values (?, 1, '19-TB/TGV', '2025-05-09', 'Thông báo số 19-TB/TGV')")
			.params(directive)
			.update();
		return this.jdbc.sql("""
				insert into assignment (number, directive_id, agency_code, state, deadline_text, deadline_kind,
				  deadline_date, issued_at)
				select number || '.' || ?, id, ?, 'ISSUED', deadline_text, deadline_kind, deadline_date, issued_at
				from directive where id = ? returning id""")
			.params(agency, agency, directive)
			.query(Long.class)
			.single();
	}

	void state(long assignment, String state) {
		this.jdbc.sql("update assignment set state = ? where id = ?").params(state, assignment).update();
	}

	/** A review that asks about an assignment. */
	void review(long assignment, LocalDate answerBy) {
		this.jdbc
			.sql("""
					with opened as (
					  insert into review (number, name, answer_by, opened_at, opened_by)
					  select 'RS-' || :assignment, 'Rà soát ' || :assignment, :answerBy, now(), min(username) from person
					  returning id
					), asked as (
					  insert into review_agency (review_id, agency_code)
					  select opened.id, agency_code from opened, assignment where assignment.id = :assignment
					  returning id
					)
					insert into review_line (review_agency_id, position, assignment_id, deadline_date)
					select asked.id, 1, assignment.id, deadline_date from asked, assignment where assignment.id = :assignment
					""")
			.param("assignment", assignment)
			.param("answerBy", answerBy)
			.update();
	}

	/** One that waits for the morning. */
	void notice(Notice.Kind kind, long assignment, String... usernames) {
		notice(new Notice(kind, 0, false), assignment, usernames);
	}

	void urgent(Notice.Kind kind, long assignment, String... usernames) {
		notice(new Notice(kind, 0, true), assignment, usernames);
	}

	private void notice(Notice notice, long assignment, String... usernames) {
		this.transaction
			.executeWithoutResult((status) -> this.outbox.notify(notice, assignment, Arrays.asList(usernames)));
	}

	/** Moves a deadline, as an extension does. */
	void deadline(long assignment, LocalDate day) {
		this.jdbc.sql("update assignment set deadline_date = ?, deadline_text = ? where id = ?")
			.params(day, day.toString(), assignment)
			.update();
	}

	/** Composes a letter of an overdue assignment; answers its id. */
	long letterTo(String username) {
		notice(Notice.Kind.OVERDUE, assignment("bca", "Nhiệm vụ", LocalDate.of(2025, 6, 30)), username);
		return this.outbox.gatherAll().get(0);
	}

	/** What was given up: address, kind of failure, reason. */
	List<String> failures() {
		return this.jdbc.sql("""
				select address || ' ' || failure || ' ' || last_error from letter_copy
				where failed_at is not null order by id""").query(String.class).list();
	}

	List<String> unreachable() {
		return this.jdbc.sql("select username from unreachable_person order by username").query(String.class).list();
	}

	List<Long> copies() {
		return this.jdbc.sql("select id from letter_copy").query(Long.class).list();
	}

	String text(long letter) {
		return of(letter, "text");
	}

	/** The text without what the agency has to do as a whole. */
	String news(long letter) {
		return text(letter).split("#{10}")[0];
	}

	String html(long letter) {
		return of(letter, "html");
	}

	String subject(long letter) {
		return of(letter, "subject");
	}

	String of(long letter, String column) {
		return this.jdbc.sql("select " + column + " from letter where id = ?")
			.params(letter)
			.query(String.class)
			.optional()
			.orElse(null);
	}

	/** Of a letter that has one address. */
	String ofCopy(long letter, String column) {
		return this.jdbc.sql("select " + column + " from letter_copy where letter_id = ?")
			.params(letter)
			.query(String.class)
			.optional()
			.orElse(null);
	}

	int count(String notices) {
		return this.jdbc.sql("select count(*) from notice where " + notices).query(Integer.class).single();
	}

	List<Long> lettersOf(String username) {
		return this.jdbc.sql("select id from letter where recipient = ? order by id")
			.params(username)
			.query(Long.class)
			.list();
	}

}
