package vn.dondoc.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out a file piece by piece; between two pieces it holds no connection to the
 * database, however slow the reader.
 */
@Component
class EvidenceContent {

	private final JdbcClient jdbc;

	EvidenceContent(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes the content. The last piece goes out only when the digest of all is the one
	 * that was taken when the file came in: a file that was tampered with breaks off.
	 */
	void write(EvidenceItem file, OutputStream out) throws IOException {
		MessageDigest digest = Spool.sha256Digest();
		long left = file.size();
		for (int position = 0; left > 0; position++) {
			byte[] chunk = chunk(file.id(), position);
			digest.update(chunk);
			left -= chunk.length;
			if (left <= 0 && !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
				throw new IllegalStateException("Evidence " + file.id() + " is not what was handed in");
			}
			out.write(chunk);
		}
	}

	private byte[] chunk(UUID id, int position) {
		return this.jdbc.sql("select content from evidence_chunk where evidence_id = ? and position = ?")
			.params(id, position)
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new IllegalStateException("Evidence " + id + " lacks piece " + position));
	}

}
