/**
 * Who there is: agencies and the names documents give them, and the people who work for
 * them.
 */
package vn.dondoc.organisation;
