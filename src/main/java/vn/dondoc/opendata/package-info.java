/**
 * The register for other systems: what has changed, page by page, and lists as files.
 */
package vn.dondoc.opendata;
