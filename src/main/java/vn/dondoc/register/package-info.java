/**
 * The register as people read it: lists of directives and assignments, and one of each
 * whole.
 */
package vn.dondoc.register;
