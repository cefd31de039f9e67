/**
 * Page and API of the days on which offices work: what the law gives, what is decided for
 * a year.
 */
package vn.dondoc.daysoff;
