package vn.dondoc.annex.upload;

import java.time.OffsetDateTime;
import java.util.UUID;

import vn.dondoc.annex.Defaults;

/**
 * A file that was uploaded to be checked and issued.
 *
 * @param sha256 digest of its content, in hexadecimal digits
 * @param defaults what was given with it for rows that lack it
 * @param uploadedAt in Việt Nam's time
 * @param issuedAt when rows of it were first issued, in Việt Nam's time; null before that
 */
record Upload(UUID id, String fileName, String sha256, Defaults defaults, String uploadedBy, OffsetDateTime uploadedAt,
		OffsetDateTime issuedAt) {

	public boolean issued() {
		return this.issuedAt != null;
	}

}
