package vn.dondoc.lifecycle;

import java.time.Instant;
import java.time.OffsetDateTime;

import vn.dondoc.calendar.VietnamTime;

import org.springframework.http.ResponseEntity;

/**
 * A draft that was saved.
 *
 * @param savedAt when
 * @param version for If-Match, when it is saved next
 */
public record SavedDraft(OffsetDateTime savedAt, String version) {

	/** The answer that says so, its version also as ETag. */
	public static ResponseEntity<SavedDraft> answer(Instant at, String version) {
		return ResponseEntity.ok().eTag(version).body(new SavedDraft(VietnamTime.in(at), version));
	}

}
