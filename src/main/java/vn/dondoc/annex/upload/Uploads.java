package vn.dondoc.annex.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.dondoc.annex.AnnexFile;
import vn.dondoc.annex.Defaults;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded files. */
@Repository
class Uploads {

	private static final String COLUMNS = "select id, file_name, sha256, document_symbol, document_date, deadline, uploaded_by,"
			+ " uploaded_at, issued_at from annex_upload";

	private final JdbcClient jdbc;

	private final Clock clock;

	Uploads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a file. The same one that still waits, with the same defaults, is not kept
	 * twice: what was corrected in it counts.
	 */
	UUID keep(AnnexFile file, String sha256, String by) {
		Defaults defaults = file.defaults();
		Optional<UUID> waiting = this.jdbc.sql("""
				select id from annex_upload
				where sha256 = :sha256 and issued_at is null and document_symbol is not distinct from :symbol
				  and document_date is not distinct from :date and deadline is not distinct from :deadline
				order by uploaded_at limit 1""")
			.param("sha256", sha256)
			.param("symbol", defaults.documentSymbol(), Types.VARCHAR)
			.param("date", defaults.documentDate(), Types.DATE)
			.param("deadline", defaults.deadline(), Types.VARCHAR)
			.query(UUID.class)
			.optional();
		return waiting.orElseGet(() -> insert(file, sha256, by));
	}

	private UUID insert(AnnexFile file, String sha256, String by) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into annex_upload (id, file_name, content, sha256, document_symbol, document_date, deadline, uploaded_by,
					  uploaded_at)
					values (:id, :name, :content, :sha256, :symbol, :date, :deadline, :by, :now)""")
			.param("id", id)
			.param("name", file.name())
			.param("content", file.content())
			.param("sha256", sha256)
			.param("symbol", file.defaults().documentSymbol(), Types.VARCHAR)
			.param("date", file.defaults().documentDate(), Types.DATE)
			.param("deadline", file.defaults().deadline(), Types.VARCHAR)
			.param("by", by)
			.param("now", now())
			.update();
		return id;
	}

	/**
	 * Finds an upload.
	 * @throws UnknownUpload when there is none of this id
	 */
	Upload get(UUID id) {
		return this.jdbc.sql(COLUMNS + " where id = ?")
			.param(id)
			.query(Uploads::upload)
			.optional()
			.orElseThrow(() -> new UnknownUpload(id));
	}

	/**
	 * The same, kept from others until the transaction ends.
	 */
	Upload lock(UUID id) {
		return this.jdbc.sql(COLUMNS + " where id = ? for update")
			.param(id)
			.query(Uploads::upload)
			.optional()
			.orElseThrow(() -> new UnknownUpload(id));
	}

	AnnexFile file(Upload upload) {
		byte[] content = this.jdbc.sql("select content from annex_upload where id = ?")
			.param(upload.id())
			.query(byte[].class)
			.single();
		return new AnnexFile(upload.fileName(), content, upload.defaults());
	}

	/** Those that nothing was issued from, the newest first. */
	List<Upload> waiting() {
		return this.jdbc.sql(COLUMNS + " where issued_at is null order by uploaded_at desc")
			.query(Uploads::upload)
			.list();
	}

	void markIssued(UUID id) {
		this.jdbc.sql("update annex_upload set issued_at = coalesce(issued_at, ?) where id = ?")
			.params(now(), id)
			.update();
	}

	void setDefaults(UUID id, Defaults defaults) {
		this.jdbc.sql("""
				update annex_upload set document_symbol = :symbol, document_date = :date, deadline = :deadline
				where id = :id""")
			.param("symbol", defaults.documentSymbol(), Types.VARCHAR)
			.param("date", defaults.documentDate(), Types.DATE)
			.param("deadline", defaults.deadline(), Types.VARCHAR)
			.param("id", id)
			.update();
	}

	/** Drops a file and its corrections; one of which rows were issued stays. */
	boolean delete(UUID id) {
		return this.jdbc.sql("delete from annex_upload where id = ? and issued_at is null").param(id).update() > 0;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Upload upload(ResultSet row, int i) throws SQLException {
		Defaults defaults = new Defaults(row.getString("document_symbol"),
				row.getObject("document_date", LocalDate.class), row.getString("deadline"));
		return new Upload(row.getObject("id", UUID.class), row.getString("file_name"), row.getString("sha256"),
				defaults, row.getString("uploaded_by"), time(row, "uploaded_at"), time(row, "issued_at"));
	}

	static OffsetDateTime time(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

}
