/**
 * A year and a month as they might be, played to the application as it runs, and every
 * letter compared with a calculation of its own: nothing here but {@code Office} and the
 * tests themselves knows the application.
 */
package vn.dondoc.simulation;
