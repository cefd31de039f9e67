/**
 * A person's own account: password and open sessions; for administrators the record of
 * security.
 */
package vn.dondoc.account;
