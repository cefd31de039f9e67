package vn.dondoc.calendar;

import java.time.Instant;

/**
 * The application's clock was set to another time: what waits for a point in time has to
 * look again. Published as an application event after the clock has moved.
 *
 * @param from what the clock said before
 * @param to what it says now
 */
public record ClockMoved(Instant from, Instant to) {
}
