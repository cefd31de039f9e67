package vn.dondoc.evidence;

import java.net.InetSocketAddress;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The virus scanner.
 *
 * @param address {@code host:port} of clamd; without it files are not scanned
 * @param timeout how long one file may take
 */
@ConfigurationProperties("dondoc.clamd")
record ClamdProperties(String address, @DefaultValue("60s") Duration timeout) {

	ClamdProperties {
		if (StringUtils.hasText(address) && !address.matches(".+:\\d{1,5}")) {
			throw new IllegalArgumentException("dondoc.clamd.address is not host:port: " + address);
		}
	}

	boolean configured() {
		return StringUtils.hasText(this.address);
	}

	/** Looked up anew each time: the scanner may move. */
	InetSocketAddress socketAddress() {
		int colon = this.address.lastIndexOf(':');
		return new InetSocketAddress(this.address.substring(0, colon),
				Integer.parseInt(this.address.substring(colon + 1)));
	}

}
