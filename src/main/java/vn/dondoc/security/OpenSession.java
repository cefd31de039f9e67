package vn.dondoc.security;

import java.time.OffsetDateTime;

/**
 * A session that is open now.
 *
 * @param since when the person signed in, by the system's clock
 * @param lastUsed the last request, by the system's clock
 * @param address where the person signed in
 * @param browser as it names itself, shortened
 * @param current whether this very request is part of it
 */
public record OpenSession(OffsetDateTime since, OffsetDateTime lastUsed, String address, String browser,
		boolean current) {
}
