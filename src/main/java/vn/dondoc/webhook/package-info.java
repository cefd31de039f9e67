/**
 * Tells other systems of changes: messages signed as Standard Webhooks has it, made from
 * the record of events after it was committed and sent by threads of its own.
 */
package vn.dondoc.webhook;
