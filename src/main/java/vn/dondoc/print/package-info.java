/**
 * Printed annexes and covering letters: what they say as of a day, and where people get
 * them. How they become files is the office's.
 */
package vn.dondoc.print;
