package vn.dondoc.annex.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.dondoc.annex.AnnexRow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directives that stand for the rows of issued files, and how far they are. */
@Repository
class IssuedRows {

	private final JdbcClient jdbc;

	IssuedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps under which number each row was issued; what is known already stays. */
	void keep(UUID upload, List<AnnexRow> rows) {
		List<AnnexRow> issued = rows.stream().filter((row) -> row.directive() != null).toList();
		this.jdbc.sql("""
				insert into annex_upload_row (upload_id, position, directive_id)
				select :upload, position, directive.id
				from unnest(:positions::integer[], :numbers::text[]) as issued(position, number)
				join directive on directive.number = issued.number
				on conflict do nothing""")
			.param("upload", upload)
			.param("positions", issued.stream().map(AnnexRow::position).toArray(Integer[]::new))
			.param("numbers", issued.stream().map(AnnexRow::directive).toArray(String[]::new))
			.update();
	}

	/** Numbers of directives by position of the row. */
	Map<Integer, String> numbers(UUID upload) {
		Map<Integer, String> numbers = new LinkedHashMap<>();
		this.jdbc.sql("""
				select position, number from annex_upload_row join directive on directive.id = directive_id
				where upload_id = ? order by position""").param(upload).query((row) -> {
			numbers.put(row.getInt("position"), row.getString("number"));
		});
		return numbers;
	}

	StartProgress progress(UUID upload) {
		return this.jdbc
			.sql("""
					select count(*) filter (where recorded_outcome is null and (started_at is not null or closed_at is null)) as assignments,
					  count(started_at) as started, count(recorded_outcome) as recorded
					from assignment
					where directive_id in (select directive_id from annex_upload_row where upload_id = ?)""")
			.param(upload)
			.query(StartProgress.class)
			.single();
	}

}
