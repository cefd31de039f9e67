package vn.dondoc.opendata;

import java.time.OffsetDateTime;

/**
 * The latest change of a directive or an assignment.
 *
 * @param subject id of the directive or assignment
 */
record Change(long subject, Position position, OffsetDateTime at) {
}
