package vn.dondoc.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The Word templates by version; version 0 came with the application. */
@Repository
class Templates {

	static final List<String> NAMES = List.of("annex-landscape", "annex-portrait", "covering-letter");

	private static final int LONGEST_REASON = 500;

	private final JdbcClient jdbc;

	private final Clock clock;

	Templates(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A version of a template.
	 *
	 * @param restored the earlier version that it is again; null when it is new
	 */
	record Saved(int version, Integer restored, String sha256, OffsetDateTime at, String by, String reason) {
	}

	/** The one in force. */
	byte[] current(String name) {
		return content(name, newest(name));
	}

	int newest(String name) {
		require(name);
		return this.jdbc.sql("select coalesce(max(version), 0) from office_template where name = ?")
			.param(name)
			.query(Integer.class)
			.single();
	}

	byte[] content(String name, int version) {
		require(name);
		if (version == 0) {
			return delivered(name);
		}
		byte[] content = this.jdbc
			.sql("select coalesce(content, ''::bytea) from office_template where name = ? and version = ?")
			.params(name, version)
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new UnknownTemplate(name, version));
		return (content.length > 0) ? content : delivered(name);
	}

	/** The latest first, without the delivered one. */
	List<Saved> versions(String name) {
		return this.jdbc.sql("""
				select version, restored, sha256, saved_at, coalesce(full_name, saved_by) as by, reason
				from office_template left join person on username = saved_by
				where name = ? order by version desc limit 100""")
			.param(name)
			.query((row, i) -> new Saved(row.getInt("version"), row.getObject("restored", Integer.class),
					row.getString("sha256"), VietnamTime.in(row.getObject("saved_at", OffsetDateTime.class)),
					row.getString("by"), row.getString("reason")))
			.list();
	}

	/** Makes a checked file the template. */
	@Transactional
	int save(String name, byte[] content, Change change) {
		return add(name, content, null, change);
	}

	/** Makes an earlier version the template again. */
	@Transactional
	int restore(String name, int version, Change change) {
		return add(name, (version != 0) ? content(name, version) : null, version, change);
	}

	private int add(String name, byte[] content, Integer restored, Change change) {
		require(name);
		String reason = (change.reason() != null) ? change.reason().replaceAll("[\\p{Cc}\\s]+", " ").strip() : "";
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			throw new TemplateRefused("reason", LONGEST_REASON);
		}
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('dondoc.office_template'))").query().singleRow();
		int newest = newest(name);
		if (newest != change.basedOn()) {
			throw new StaleTemplate(newest);
		}
		this.jdbc.sql("""
				insert into office_template (name, version, content, sha256, restored, saved_at, saved_by, reason)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(name, newest + 1, content, (content != null) ? sha256(content) : null, restored,
					this.clock.instant().atOffset(ZoneOffset.UTC), change.by(), reason)
			.update();
		return newest + 1;
	}

	/**
	 * Who changes a template, and why.
	 *
	 * @param basedOn the version they saw
	 */
	record Change(int basedOn, String by, String reason) {
	}

	private static void require(String name) {
		if (!NAMES.contains(name)) {
			throw new UnknownTemplate(name, 0);
		}
	}

	private static byte[] delivered(String name) {
		try (InputStream file = new ClassPathResource("office/" + name + ".docx").getInputStream()) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
