/**
 * Check of printed reports: their figures against each other and against the record.
 * Knows nothing of how a report was made.
 */
package vn.dondoc.figurecheck;
