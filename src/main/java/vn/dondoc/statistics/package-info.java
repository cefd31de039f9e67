/** Figures as of a date, computed in SQL on the record. */
package vn.dondoc.statistics;
