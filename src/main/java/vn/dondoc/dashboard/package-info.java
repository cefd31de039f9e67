/**
 * The overview for leadership, standing body, supervisors and agencies: reads statistics,
 * the register and the record, changes nothing.
 */
package vn.dondoc.dashboard;
