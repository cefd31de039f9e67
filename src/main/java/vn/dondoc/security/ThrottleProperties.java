package vn.dondoc.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed sign-ins there may be within a time.
 *
 * @param window the time
 * @param perPerson for one user name from one address
 * @param perAddress for all user names from one address: an office can be behind it
 * @param perStranger for one user name from all addresses, those from which that person
 * has come in before excepted
 * @param refusalTakes how long a refusal takes at least, so that its time tells nothing
 */
@ConfigurationProperties("dondoc.sign-in")
record ThrottleProperties(@DefaultValue("15m") Duration window, @DefaultValue("8") int perPerson,
		@DefaultValue("100") int perAddress, @DefaultValue("40") int perStranger,
		@DefaultValue("250ms") Duration refusalTakes) {
}
