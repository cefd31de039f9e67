/**
 * What comes every morning: reminders of deadlines that are near, and one letter to each
 * person with everything that waits for them.
 */
package vn.dondoc.reminder;
