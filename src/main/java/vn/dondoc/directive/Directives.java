package vn.dondoc.directive;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of directives. */
@Repository
public class Directives {

	private final JdbcClient jdbc;

	private final MovedDeadlines moved;

	private final Clock clock;

	Directives(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.moved = new MovedDeadlines(jdbc);
		this.clock = clock;
	}

	/**
	 * Issues directives, each at most once: one that the register already holds (same
	 * title, documents, leads and deadline) is answered with its number and changed in
	 * nothing. Equal rows of one list are told apart by their order.
	 * @param directives what to issue, in the document's order
	 * @param by user name of whom issues
	 * @return one answer per directive, in the same order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Issued> issue(List<NewDirective> directives, String by) {
		lockIssuing();
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		List<Key> keys = keys(directives);
		Map<Key, Issued> held = held(keys);
		List<Issued> issued = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			Key key = keys.get(i);
			issued.add(held.containsKey(key) ? held.get(key) : insert(directives.get(i), key, now, by));
		}
		return issued;
	}

	/**
	 * Issues one directive, also when the register holds equal ones.
	 * @param directive what to issue
	 * @param by user name of whom issues
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Issued issueOne(NewDirective directive, String by) {
		lockIssuing();
		String fingerprint = Fingerprint.of(directive);
		int equal = this.jdbc.sql("select coalesce(max(ordinal), 0) from directive where fingerprint = ?")
			.param(fingerprint)
			.query(Integer.class)
			.single();
		return insert(directive, new Key(fingerprint, equal + 1), this.clock.instant().atOffset(ZoneOffset.UTC), by);
	}

	/** The number of the last directive that equals this one. */
	public Optional<String> lastEqual(NewDirective directive) {
		return this.jdbc.sql("select number from directive where fingerprint = ? order by ordinal desc limit 1")
			.param(Fingerprint.of(directive))
			.query(String.class)
			.optional();
	}

	/**
	 * Lets nobody else issue until the transaction ends: two at once would both find a
	 * directive unknown.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lockIssuing() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('dondoc.issue'))").query().listOfRows();
	}

	/**
	 * The numbers under which the register already holds these directives; null where it
	 * does not.
	 */
	public List<String> known(List<NewDirective> directives) {
		List<Key> keys = keys(directives);
		Map<Key, Issued> held = held(keys);
		return keys.stream().map((key) -> held.containsKey(key) ? held.get(key).number() : null).toList();
	}

	private List<Key> keys(List<NewDirective> directives) {
		Map<String, Integer> seen = new HashMap<>();
		return this.moved.fingerprints(directives)
			.stream()
			.map((fingerprint) -> new Key(fingerprint, seen.merge(fingerprint, 1, Integer::sum)))
			.toList();
	}

	private Map<Key, Issued> held(List<Key> keys) {
		Map<Key, Issued> held = new HashMap<>();
		this.jdbc.sql("select fingerprint, ordinal, id, number from directive where fingerprint = any(?)")
			.param(keys.stream().map(Key::fingerprint).toArray(String[]::new))
			.query((row) -> {
				held.put(new Key(row.getString("fingerprint"), row.getInt("ordinal")),
						new Issued(row.getLong("id"), row.getString("number"), false));
			});
		return held;
	}

	private Issued insert(NewDirective directive, Key key, OffsetDateTime now, String by) {
		NewDirective.Origin annex = directive.annex();
		Deadline original = directive.originalDeadline();
		NewDirective.Accountability clear = directive.accountability();
		Issued issued = this.jdbc
			.sql("""
					insert into directive (number, title, section, note, deadline_text, deadline_kind, deadline_date,
					  original_deadline_text, original_deadline_kind, original_deadline_date, annex_id, annex_position,
					  fingerprint, ordinal, issued_at, issued_by, responsibility, product, authority, priority)
					values ('NV-' || to_char(:now at time zone 'Asia/Ho_Chi_Minh', 'YYYY') || '-'
					    || lpad(nextval('directive_number')::text, 5, '0'),
					  :title, :section, :note, :text, :kind, :date, :originalText, :originalKind, :originalDate,
					  :annex, :position, :fingerprint, :ordinal, :now, :by, :responsibility, :product, :authority, :priority)
					returning id, number""")
			.param("now", now)
			.param("title", directive.title())
			.param("section", directive.section())
			.param("note", directive.note())
			.param("text", directive.deadline().text())
			.param("kind", directive.deadline().kind().name())
			.param("date", directive.deadline().date())
			.param("originalText", (original != null) ? original.text() : null)
			.param("originalKind", (original != null) ? original.kind().name() : null)
			.param("originalDate", (original != null) ? original.date() : null)
			.param("annex", (annex != null) ? annex.annexId() : null)
			.param("position", (annex != null) ? annex.position() : null)
			.param("fingerprint", key.fingerprint())
			.param("ordinal", key.ordinal())
			.param("by", by)
			.param("responsibility", (clear != null) ? clear.responsibility() : null)
			.param("product", (clear != null) ? clear.product() : null)
			.param("authority", (clear != null) ? clear.authority() : null)
			.param("priority", directive.priority().name())
			.query((row, i) -> new Issued(row.getLong("id"), row.getString("number"), true))
			.single();
		insertDocuments(issued.id(), directive.documents());
		insertAgencies(issued.id(), "LEAD", directive.leads());
		insertAgencies(issued.id(), "COORDINATING", directive.coordinating());
		return issued;
	}

	private void insertDocuments(long directive, List<SourceDocument> documents) {
		int position = 0;
		for (SourceDocument document : documents) {
			this.jdbc.sql(
					"insert into directive_document (directive_id, position, symbol, date, text) values (?, ?, ?, ?, ?)")
				.params(directive, ++position, document.symbol(), document.date(), document.text())
				.update();
		}
	}

	private void insertAgencies(long directive, String role, List<NewDirective.NamedAgency> agencies) {
		int position = 0;
		for (NewDirective.NamedAgency agency : agencies) {
			this.jdbc.sql(
					"insert into directive_agency (directive_id, role, position, text, agency_code) values (?, ?, ?, ?, ?)")
				.params(directive, role, ++position, agency.text(), agency.code())
				.update();
		}
	}

	/**
	 * An issued directive.
	 *
	 * @param id key in the register
	 * @param number number for people, "NV-2025-00001"
	 * @param isNew whether this call issued it
	 */
	public record Issued(long id, String number, boolean isNew) {
	}

	/** What a directive is known by; the ordinal tells equal ones of one list apart. */
	private record Key(String fingerprint, int ordinal) {
	}

}
