package vn.dondoc.webhook;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such endpoint. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownWebhook extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "webhook.unknown" };
	}

}
