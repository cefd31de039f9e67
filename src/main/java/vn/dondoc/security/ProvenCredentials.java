package vn.dondoc.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Credentials that were right a short while ago on this node. A program sends its own
 * with every request: these are no guess, so they need no throttle, and no stranger's
 * failures get in their way. Whether they are still right is asked every time.
 */
@Component
public class ProvenCredentials {

	private static final int MOST = 10_000;

	private static final long LASTING = Duration.ofHours(1).toNanos();

	private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");

	private final Object[] turns = new Object[64];

	private final Map<String, Long> proven = Collections.synchronizedMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
			return size() > MOST;
		}

	});

	ProvenCredentials() {
		Arrays.setAll(this.turns, (i) -> new Object());
	}

	public boolean contains(String username, String password) {
		Long since = this.proven.get(digest(username, password));
		return since != null && System.nanoTime() - since < LASTING;
	}

	public void add(String username, String password) {
		this.proven.put(digest(username, password), System.nanoTime());
	}

	public void remove(String username, String password) {
		this.proven.remove(digest(username, password));
	}

	/** What to wait for, so that equal credentials that come at once are one try. */
	public Object turn(String username, String password) {
		return this.turns[Math.floorMod(digest(username, password).hashCode(), this.turns.length)];
	}

	private String digest(String username, String password) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update(username.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] random() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		return random;
	}

}
