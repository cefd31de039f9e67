package vn.dondoc.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;

import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Looks hosts up, and knows only those that stand in the public network: nobody may have
 * this server call what only it can reach. The connection goes to the very address that
 * was judged, so a name that changes its address in between gains nothing.
 */
@Component
class PublicAddresses implements DnsResolver {

	/** IANA's special-purpose addresses, and IPv4 wrapped into IPv6. */
	private static final List<IpAddressMatcher> NOT_PUBLIC = Stream
		.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
				"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
				"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
		.map(IpAddressMatcher::new)
		.toList();

	private static final IpAddressMatcher PUBLIC_V6 = new IpAddressMatcher("2000::/3");

	private final boolean all;

	PublicAddresses(WebhookProperties settings) {
		this.all = settings.trustedNetwork();
	}

	/** Whether the network of this server counts as well. */
	boolean trustAll() {
		return this.all;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = InetAddress.getAllByName(host);
		for (InetAddress address : addresses) {
			if (!this.all && !isPublic(address)) {
				throw new Forbidden(host, address.getHostAddress());
			}
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	static boolean isPublic(InetAddress address) {
		String text = address.getHostAddress().replaceFirst("%.*", "");
		return (!text.contains(":") || PUBLIC_V6.matches(text))
				&& NOT_PUBLIC.stream().noneMatch((range) -> range.matches(text));
	}

	/** An address that messages do not go to. */
	static class Forbidden extends UnknownHostException {

		private static final long serialVersionUID = 1L;

		Forbidden(String host, String address) {
			super(host + " (" + address + ")");
		}

	}

}
