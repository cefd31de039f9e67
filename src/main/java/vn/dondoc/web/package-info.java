/**
 * What all pages and endpoints share: sign-in, who is asking, problem details, layout.
 * Knows no feature; features may use its public types.
 */
package vn.dondoc.web;
