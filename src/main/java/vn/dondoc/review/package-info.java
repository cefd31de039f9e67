/**
 * Reviews of what is overdue: the standing body asks until when, each agency answers line
 * by line, and silence is recorded as a commitment to finish.
 */
package vn.dondoc.review;
