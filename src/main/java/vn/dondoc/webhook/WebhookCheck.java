package vn.dondoc.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;

import vn.dondoc.directive.EventType;

import org.springframework.stereotype.Component;

/** Judges what an administrator entered before it becomes an endpoint. */
@Component
class WebhookCheck {

	private static final int LONGEST_URL = 500;

	private static final int LONGEST_DESCRIPTION = 200;

	private final PublicAddresses addresses;

	WebhookCheck(PublicAddresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * The types of events that are meant.
	 * @throws WebhookRefused when something is wrong
	 */
	List<EventType> check(NewWebhook entry) {
		checkUrl(entry.url());
		if (entry.description().isEmpty() || entry.description().length() > LONGEST_DESCRIPTION) {
			throw new WebhookRefused("description", "wrong-description", LONGEST_DESCRIPTION);
		}
		return entry.types()
			.stream()
			.map((name) -> EventNames.type(name).orElseThrow(() -> new WebhookRefused("types", "unknown-type", name)))
			.toList();
	}

	private void checkUrl(String text) {
		URI url = parse(text);
		boolean secure = "https".equalsIgnoreCase(url.getScheme());
		boolean plain = "http".equalsIgnoreCase(url.getScheme());
		if (!secure && !(plain && this.addresses.trustAll())) {
			throw new WebhookRefused("url", "not-https");
		}
		if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
			throw new WebhookRefused("url", "wrong-url");
		}
		try {
			this.addresses.resolve(url.getHost().replaceAll("[\\[\\]]", ""));
		}
		catch (PublicAddresses.Forbidden ex) {
			throw new WebhookRefused("url", "private-address", ex.getMessage());
		}
		catch (UnknownHostException ex) {
			throw new WebhookRefused("url", "unknown-host", url.getHost());
		}
	}

	private static URI parse(String text) {
		try {
			if (text.isEmpty() || text.length() > LONGEST_URL) {
				throw new WebhookRefused("url", "wrong-url");
			}
			return new URI(text);
		}
		catch (URISyntaxException ex) {
			throw new WebhookRefused("url", "wrong-url");
		}
	}

}
