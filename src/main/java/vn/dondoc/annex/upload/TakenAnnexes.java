package vn.dondoc.annex.upload;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The annexes from which directives were issued, also those that came over the API. */
@Repository
class TakenAnnexes {

	private static final int SHOWN = 100;

	private final JdbcClient jdbc;

	TakenAnnexes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An annex that was taken in.
	 *
	 * @param receivedAt in Việt Nam's time
	 * @param directives how many directives it brought
	 * @param upload the file to look at; null when it did not come over these pages
	 */
	record Taken(String fileName, OffsetDateTime receivedAt, String receivedBy, int directives, UUID upload) {
	}

	/** The newest first, {@value #SHOWN} at most. */
	List<Taken> latest() {
		return this.jdbc
			.sql("""
					select file_name, received_at, received_by, coalesce(directives, 0) as directives,
					  (select id from annex_upload where sha256 = annex.sha256 and issued_at is not null
					    order by issued_at desc limit 1) as upload
					from annex left join (select annex_id, count(*) as directives from directive group by annex_id) as issued
					  on annex_id = annex.id
					order by received_at desc, id desc limit :shown""")
			.param("shown", SHOWN)
			.query((row, i) -> new Taken(row.getString("file_name"), Uploads.time(row, "received_at"),
					row.getString("received_by"), row.getInt("directives"), row.getObject("upload", UUID.class)))
			.list();
	}

	int count() {
		return this.jdbc.sql("select count(*) from annex").query(Integer.class).single();
	}

}
