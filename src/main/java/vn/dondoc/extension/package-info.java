/**
 * Later deadlines: proposed by the agency, decided by the standing body, within limits.
 */
package vn.dondoc.extension;
