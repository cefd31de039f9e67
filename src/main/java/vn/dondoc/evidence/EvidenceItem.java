package vn.dondoc.evidence;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One file, without its content.
 *
 * @param id key
 * @param name name as it was sent, made safe
 * @param type media type, by content
 * @param size bytes
 * @param sha256 digest of the content, in hexadecimal digits
 * @param uploadedAt when it was sent
 * @param uploadedBy who sent it
 */
public record EvidenceItem(UUID id, String name, String type, long size, String sha256, OffsetDateTime uploadedAt,
		Uploader uploadedBy) {

	/** Who sent a file. */
	public record Uploader(String username, String fullName) {
	}

}
