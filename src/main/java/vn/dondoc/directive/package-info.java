/** What was ordered: a directive, the documents that give it, its deadline. */
package vn.dondoc.directive;
