/**
 * The letters as those see them who look after them: what waits, what was given up and
 * why, whom no letter reaches, and how the mail server does.
 */
package vn.dondoc.correspondence;
