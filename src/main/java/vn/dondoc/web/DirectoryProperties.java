package vn.dondoc.web;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people's passwords are when they are in a directory.
 *
 * @param url {@code ldaps://host:636}
 * @param base below which everything is, such as {@code dc=example,dc=vn}
 * @param managerDn who searches; empty where everybody may
 * @param managerPassword of the one who searches
 * @param userSearchBase below the base
 * @param userSearchFilter finds a person by what they type; {0} stands for it
 * @param usernameAttribute holds the person's user name here
 */
@ConfigurationProperties("dondoc.ldap")
record DirectoryProperties(String url, @DefaultValue("") String base, @DefaultValue("") String managerDn,
		@DefaultValue("") String managerPassword, @DefaultValue("") String userSearchBase,
		@DefaultValue("(uid={0})") String userSearchFilter, @DefaultValue("uid") String usernameAttribute) {

	/** JNDI waits for ever otherwise. */
	Map<String, Object> timeouts() {
		return Map.of("com.sun.jndi.ldap.connect.timeout", "5000", "com.sun.jndi.ldap.read.timeout", "10000");
	}

}
