package vn.dondoc.annex.upload;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import vn.dondoc.annex.Corrections;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people put in the place of printed texts of uploaded files. */
@Repository
class UploadCorrections {

	private final JdbcClient jdbc;

	private final Clock clock;

	UploadCorrections(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * One text put in the place of another.
	 *
	 * @param printed the text in the file
	 */
	record Correction(int position, String field, String text, String printed, String by) {
	}

	List<Correction> of(UUID upload) {
		return this.jdbc.sql("""
				select position, field, text, printed, corrected_by from annex_correction where upload_id = ?
				order by position, field""")
			.param(upload)
			.query((row, i) -> new Correction(row.getInt("position"), row.getString("field"), row.getString("text"),
					row.getString("printed"), row.getString("corrected_by")))
			.list();
	}

	static Corrections asRead(List<Correction> all) {
		Corrections corrections = Corrections.none();
		for (Correction correction : all) {
			corrections = corrections.with(correction.position(), correction.field(), correction.text());
		}
		return corrections;
	}

	/** Puts a text in the place of the printed one; a correction of it stands no more. */
	void put(UUID upload, int position, String field, String text, String printed, String by) {
		this.jdbc.sql("""
				insert into annex_correction (upload_id, position, field, text, printed, corrected_by, corrected_at)
				values (:upload, :position, :field, :text, :printed, :by, :now)
				on conflict (upload_id, position, field) do update
				set text = excluded.text, corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at""")
			.param("upload", upload)
			.param("position", position)
			.param("field", field)
			.param("text", text)
			.param("printed", printed)
			.param("by", by)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Lets the printed text count again. */
	void remove(UUID upload, int position, String field) {
		this.jdbc.sql("delete from annex_correction where upload_id = ? and position = ? and field = ?")
			.params(upload, position, field)
			.update();
	}

}
