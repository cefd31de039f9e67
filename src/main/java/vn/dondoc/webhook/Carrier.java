package vn.dondoc.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import vn.dondoc.webhook.Outcome.Failure;

import org.springframework.stereotype.Component;

/** Hands messages to receivers, and waits for each no longer than it may. */
@Component
class Carrier {

	/** What is kept of an answer, to see what a receiver complains of. */
	private static final int READ = 500;

	private final CloseableHttpClient http;

	private final Alarm alarm;

	private final WebhookProperties settings;

	private final ObjectMapper json;

	private final Clock clock;

	Carrier(PublicAddresses addresses, Alarm alarm, WebhookProperties settings, ObjectMapper json, Clock clock) {
		this.http = ReceiverConnections.client(addresses, settings);
		this.alarm = alarm;
		this.settings = settings;
		this.json = json;
		this.clock = clock;
	}

	Outcome hand(Message message) {
		HttpPost request = request(message);
		// Each read is limited, but not how many there are: drop by drop an answer has no
		// end
		ScheduledFuture<?> end = this.alarm.after(this.settings.timeout(), request::abort);
		ClassicHttpResponse response = null;
		try {
			response = this.http.executeOpen(null, request, null);
			int status = response.getCode();
			return (status / 100 == 2) ? Outcome.DELIVERED
					: new Outcome(Failure.STATUS, status + " " + beginning(response));
		}
		catch (PublicAddresses.Forbidden ex) {
			return new Outcome(Failure.FORBIDDEN_ADDRESS, ex.getMessage());
		}
		catch (InterruptedIOException ex) {
			return new Outcome(Failure.NO_ANSWER, ex.getMessage());
		}
		catch (IOException | RuntimeException ex) {
			Failure failure = request.isAborted() ? Failure.NO_ANSWER : Failure.UNREACHABLE;
			return new Outcome(failure, ex.getClass().getSimpleName() + ": " + ex.getMessage());
		}
		finally {
			end.cancel(false);
			// Closing alone would wait for the end of the answer
			request.abort();
			Closer.closeQuietly(response);
		}
	}

	private HttpPost request(Message message) {
		String body = write(message.body());
		long timestamp = TimeUnit.MILLISECONDS.toSeconds(this.clock.millis());
		HttpPost request = new HttpPost(URI.create(message.url()));
		request.setConfig(RequestConfig.custom()
			.setResponseTimeout(Timeout.of(this.settings.timeout()))
			.setRedirectsEnabled(false)
			.setAuthenticationEnabled(false)
			.build());
		request.setHeader(HttpHeaders.ACCEPT, "*/*");
		request.setHeader("webhook-id", message.id());
		request.setHeader("webhook-timestamp", timestamp);
		request.setHeader("webhook-signature", message.signatures(timestamp, body));
		request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
		return request;
	}

	private String write(Message.Body body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String beginning(ClassicHttpResponse response) throws IOException {
		if (response.getEntity() == null) {
			return "";
		}
		InputStream content = response.getEntity().getContent();
		String text = new String(content.readNBytes(READ), StandardCharsets.UTF_8);
		return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
	}

}
