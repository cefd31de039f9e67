/**
 * What makes the application run on a machine that has nothing but a JDK: a PostgreSQL, a
 * mail server with a mailbox, a clock that can be moved, people and work to look at. Each
 * part gives way to the real one as soon as a setting names it. Nobody depends on this
 * package.
 */
package vn.dondoc.embedded;
