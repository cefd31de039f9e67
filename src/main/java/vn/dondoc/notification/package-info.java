/**
 * What people are told by mail: notices wait in an outbox, are gathered into one letter
 * per person, and letters are sent, by threads of its own. Knows neither the engine nor
 * the processes; whoever calls decides when letters are composed.
 */
package vn.dondoc.notification;
