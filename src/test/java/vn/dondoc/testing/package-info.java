/**
 * What tests share: a database of their own, a clock they move, a record of the paths
 * they take.
 */
package vn.dondoc.testing;
