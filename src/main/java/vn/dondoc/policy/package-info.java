/**
 * Whom to tell, and how strongly: the office's decision table of reminders and
 * escalation, and the telling by it.
 */
package vn.dondoc.policy;
