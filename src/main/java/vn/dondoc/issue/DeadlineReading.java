package vn.dondoc.issue;

import java.time.LocalDate;

import vn.dondoc.directive.Deadline;

/**
 * How a deadline's words are understood on the day of asking.
 *
 * @param text the words
 * @param kind what they name; null when they are not understood
 * @param date last day on time; null when there is none
 * @param daysLeft days from today to it, negative when it has passed; null without a date
 * @param message the same in words, or what is wrong
 */
record DeadlineReading(String text, Deadline.Kind kind, LocalDate date, Long daysLeft, String message) {
}
