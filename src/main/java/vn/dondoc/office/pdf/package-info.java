/**
 * Makes a PDF of a Word file, without an office suite: Word's paragraphs, tables and
 * footnotes become formatting objects, which Apache FOP sets. Knows of Word what official
 * documents use; docs/adr/0033 names the rest.
 */
package vn.dondoc.office.pdf;
