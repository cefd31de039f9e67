/**
 * What stands behind sign-in: the throttle of failures, open sessions, the record of who
 * came in and of what was refused. Knows no pages.
 */
package vn.dondoc.security;
