/**
 * The pages by which the standing body takes in an annex: upload, check row by row,
 * correct, issue, and watch the work begin.
 */
package vn.dondoc.annex.upload;
