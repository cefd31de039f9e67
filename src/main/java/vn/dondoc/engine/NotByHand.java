package vn.dondoc.engine;

import org.camunda.bpm.engine.AuthorizationException;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Not even administrators do this in the engine's web applications; says where. */
@ResponseStatus(HttpStatus.FORBIDDEN)
class NotByHand extends AuthorizationException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String reason;

	/**
	 * Makes the refusal.
	 * @param reason names the text {@code engine.not-by-hand.<reason>}
	 */
	NotByHand(String message, String reason) {
		super(message);
		this.reason = reason;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "engine.not-by-hand." + this.reason };
	}

}
