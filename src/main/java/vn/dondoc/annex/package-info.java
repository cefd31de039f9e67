/**
 * Annexes: reading the tables of directives that offices send as Word, Excel and CSV
 * files.
 */
package vn.dondoc.annex;
