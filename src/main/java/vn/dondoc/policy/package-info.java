/**
 * Whom to tell, and how strongly: the office's decision table of reminders and
 * escalation, its page, and the telling by it.
 */
package vn.dondoc.policy;
