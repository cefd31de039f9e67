package vn.dondoc.webhook;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What goes to one endpoint about one event.
 *
 * @param delivery id of the delivery
 * @param attempt which attempt this is
 * @param event id of the event; the same for every endpoint and attempt
 * @param secrets whose signatures it bears
 */
record Message(long delivery, int attempt, long event, String url, List<Secret> secrets, Body body) {

	/** By which a receiver knows a message that it has had already. */
	String id() {
		return "evt_" + this.event;
	}

	String signatures(long timestamp, String body) {
		List<String> signatures = new ArrayList<>();
		this.secrets.forEach((secret) -> signatures.add(secret.sign(id(), timestamp, body)));
		return String.join(" ", signatures);
	}

	/** The content: what happened to what, no more. */
	record Body(String type, OffsetDateTime timestamp, Data data) {
	}

	/**
	 * What it happened to.
	 *
	 * @param assignment null, as its agency, when the whole directive is concerned
	 * @param link page of the directive
	 * @param api the present state, for programs
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Data(String directive, String assignment, String agency, String link, String api) {
	}

}
