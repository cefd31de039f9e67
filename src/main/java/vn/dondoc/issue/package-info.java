/**
 * Issuing one directive by hand: what a person must say, the draft of it, and who may.
 * Knows no engine.
 */
package vn.dondoc.issue;
