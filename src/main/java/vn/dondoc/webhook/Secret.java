package vn.dondoc.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that an endpoint shares with us, as Standard Webhooks writes it.
 *
 * @param text {@code whsec_} and the key in base64
 */
record Secret(String text) {

	private static final String PREFIX = "whsec_";

	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret random() {
		byte[] key = new byte[32];
		RANDOM.nextBytes(key);
		return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
	}

	/** Signature of one message, of the scheme v1. */
	String sign(String id, long timestamp, String body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(this.text.substring(PREFIX.length())), "HmacSHA256"));
			byte[] signature = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
			return "v1," + Base64.getEncoder().encodeToString(signature);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Not what it is. */
	@Override
	public String toString() {
		return PREFIX + "…";
	}

}
