/**
 * Printed documents as files: Word from templates that an office edits itself, PDF from
 * the same Word, and Excel. Knows no feature.
 */
package vn.dondoc.office;
