/**
 * Files that show what a report says: taken in, judged by their content, kept, given out
 * to whoever has a right to the assignment.
 */
package vn.dondoc.evidence;
