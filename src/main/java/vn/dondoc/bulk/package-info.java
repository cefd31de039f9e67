/**
 * Steps that somebody takes for many assignments at once, each answered for itself.
 */
package vn.dondoc.bulk;
