/**
 * One directive at one agency: who does it, what was reported, whether it was accepted.
 */
package vn.dondoc.assignment;
