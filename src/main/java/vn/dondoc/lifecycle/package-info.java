/**
 * The processes: their names, the one facade that drives the engine, delegates and
 * listeners.
 */
package vn.dondoc.lifecycle;
