package vn.dondoc.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A provider of OpenID Connect that says of everybody that they are the same person. */
class OidcProvider {

	private final HttpServer server;

	private final RSAKey key;

	private volatile String person = "";

	private volatile String nonce;

	private volatile String signedBy = "";

	OidcProvider() {
		try {
			this.key = new RSAKeyGenerator(2048).keyID("k").generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.createContext("/.well-known/openid-configuration", (call) -> json(call, """
				{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
				 "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
				 "id_token_signing_alg_values_supported":["RS256"]}
				""".formatted(issuer())));
		this.server.createContext("/keys", (call) -> json(call, new JWKSet(this.key.toPublicJWK()).toString()));
		this.server.createContext("/authorize", this::authorize);
		this.server.createContext("/token",
				(call) -> json(call,
						"{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
							.formatted(idToken())));
		this.server.start();
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** Who signs in from now on. */
	void says(String preferredUsername) {
		this.person = preferredUsername;
	}

	/** Makes the tokens those of somebody else. */
	void issuedBy(String issuer) {
		this.signedBy = issuer;
	}

	private void authorize(HttpExchange call) throws IOException {
		Map<String, String> asked = Arrays.stream(call.getRequestURI().getRawQuery().split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
		this.nonce = decoded(asked.get("nonce"));
		call.getResponseHeaders()
			.add("Location", decoded(asked.get("redirect_uri")) + "?code=c&state=" + asked.get("state"));
		call.sendResponseHeaders(302, -1);
		call.close();
	}

	private String idToken() {
		Instant now = Instant.now();
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(this.signedBy.isEmpty() ? issuer() : this.signedBy)
			.subject("0123")
			.audience("dondoc")
			.claim("nonce", this.nonce)
			.claim("preferred_username", this.person)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(60)))
			.build();
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static void json(HttpExchange call, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		call.getResponseHeaders().add("Content-Type", "application/json");
		call.sendResponseHeaders(200, bytes.length);
		call.getResponseBody().write(bytes);
		call.close();
	}

}
