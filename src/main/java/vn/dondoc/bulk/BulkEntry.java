package vn.dondoc.bulk;

import java.util.List;

/**
 * What somebody asks for, as it was sent.
 *
 * @param action remind, extend, reassign or return
 * @param numbers of the assignments, 500 at most
 * @param reason for all actions but remind
 * @param date the new deadline, for extend
 * @param officer user name, for reassign
 */
record BulkEntry(String action, List<String> numbers, String reason, String date, String officer) {

}
