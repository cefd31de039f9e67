/** How the application says that it cannot start: one line, and what to set. */
package vn.dondoc.startup;
