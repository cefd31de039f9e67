/** Days and time as offices in Việt Nam count them. */
package vn.dondoc.calendar;
