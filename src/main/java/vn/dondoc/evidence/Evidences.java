package vn.dondoc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Drafts;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.evidence.EvidenceRefused.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files that are kept. */
@Repository
@Transactional
class Evidences {

	/**
	 * Of what is written and read at once. With a small heap the collector has regions of
	 * 1 MB, and keeps arrays of half that size apart.
	 */
	static final int CHUNK = 256 << 10;

	private static final String SELECT = """
			select evidence.*, assignment.number as assignment, agency_code, coalesce(full_name, uploaded_by) as full_name
			from evidence
			join assignment on assignment.id = assignment_id
			left join person on username = uploaded_by
			""";

	private final JdbcClient jdbc;

	private final Assignments assignments;

	private final EvidenceProperties limits;

	private final Clock clock;

	Evidences(JdbcClient jdbc, Assignments assignments, EvidenceProperties limits, Clock clock) {
		this.jdbc = jdbc;
		this.assignments = assignments;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Keeps a file for the report that is being written. One that the same person has
	 * sent already is not kept twice: the answer to it was lost.
	 */
	Kept keep(String number, Upload upload, FileKind kind, String by) throws IOException {
		Assignment assignment = this.assignments.lock(number);
		this.assignments.requireRight(assignment, Drafts.Step.REPORT, by);
		Optional<KeptFile> known = this.jdbc
			.sql(SELECT + "where assignment_id = ? and uploaded_by = ? and sha256 = ? and report_id is null")
			.params(assignment.id(), by, upload.content().sha256())
			.query((row, i) -> map(row))
			.optional();
		if (known.isPresent()) {
			return new Kept(known.get().item(), false);
		}
		requireRoom(assignment, upload.content().size());
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into evidence (id, assignment_id, name, type, size, sha256, uploaded_at, uploaded_by)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, assignment.id(), upload.name().as(kind), kind.type(), upload.content().size(),
					upload.content().sha256(), this.clock.instant().atOffset(ZoneOffset.UTC), by)
			.update();
		write(id, upload.content());
		return new Kept(find(id).orElseThrow().item(), true);
	}

	/** What has been sent and not handed in, in the order it came. */
	@Transactional(readOnly = true)
	List<EvidenceItem> waiting(long assignmentId) {
		return this.jdbc.sql(SELECT + "where assignment_id = ? and report_id is null order by ordinal")
			.param(assignmentId)
			.query((row, i) -> map(row).item())
			.list();
	}

	@Transactional(readOnly = true)
	Optional<KeptFile> find(UUID id) {
		return this.jdbc.sql(SELECT + "where evidence.id = ?").param(id).query((row, i) -> map(row)).optional();
	}

	/** Takes a file out of the report that is being written. */
	void delete(KeptFile file, String by) {
		this.assignments.requireRight(this.assignments.lock(file.assignment()), Drafts.Step.REPORT, by);
		if (this.jdbc.sql("delete from evidence where id = ? and report_id is null")
			.param(file.item().id())
			.update() == 0 && find(file.item().id()).isPresent()) {
			throw new EvidenceHandedIn(file.item().name());
		}
	}

	private void requireRoom(Assignment assignment, long size) {
		List<EvidenceItem> waiting = waiting(assignment.id());
		if (waiting.size() >= this.limits.maxFiles()) {
			throw new EvidenceRefused(Reason.TOO_MANY_FILES, String.valueOf(this.limits.maxFiles()));
		}
		long total = waiting.stream().mapToLong(EvidenceItem::size).sum() + size;
		if (total > this.limits.maxTotalSize().toBytes()) {
			throw new EvidenceRefused(Reason.TOO_MUCH, String.valueOf(this.limits.maxTotalSize().toMegabytes()));
		}
	}

	private void write(UUID id, Spool content) throws IOException {
		try (InputStream bytes = content.read()) {
			int position = 0;
			for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
				this.jdbc.sql("insert into evidence_chunk (evidence_id, position, content) values (?, ?, ?)")
					.params(id, position++, chunk)
					.update();
			}
		}
	}

	private static KeptFile map(ResultSet row) throws SQLException {
		EvidenceItem item = new EvidenceItem(row.getObject("id", UUID.class), row.getString("name"),
				row.getString("type"), row.getLong("size"), row.getString("sha256"),
				VietnamTime.in(row.getObject("uploaded_at", OffsetDateTime.class)),
				new EvidenceItem.Uploader(row.getString("uploaded_by"), row.getString("full_name")));
		return new KeptFile(item, row.getString("assignment"), row.getString("agency_code"),
				row.getObject("report_id") != null);
	}

	/** The answer to a file that was sent: whether it is new. */
	record Kept(EvidenceItem item, boolean isNew) {
	}

	/** A file with what decides on who may have it. */
	record KeptFile(EvidenceItem item, String assignment, String agency, boolean handedIn) {
	}

}
