/**
 * What people are told by mail: notices wait in an outbox, are gathered into one letter
 * per person, and letters are sent. Knows neither the engine nor the processes; whoever
 * calls decides when.
 */
package vn.dondoc.notification;
