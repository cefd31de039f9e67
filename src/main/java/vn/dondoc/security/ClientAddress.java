package vn.dondoc.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request comes from. */
final class ClientAddress {

	private static final int NETWORK_GROUPS = 4;

	private ClientAddress() {
	}

	/**
	 * What failures are counted by: the address, of IPv6 the network before it, ended by
	 * a colon. Whoever has an IPv6 address has 2^64 of them.
	 */
	static String network(String address) {
		String plain = Plain.text(address, Plain.NAME);
		if (!plain.contains(":")) {
			return plain;
		}
		try {
			// A name with a colon is never looked up
			String full = InetAddress.getByName(plain).getHostAddress();
			String[] groups = full.split(":");
			return (groups.length < NETWORK_GROUPS) ? full
					: String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS)) + ":";
		}
		catch (UnknownHostException ex) {
			return plain;
		}
	}

}
