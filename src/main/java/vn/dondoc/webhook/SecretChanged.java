package vn.dondoc.webhook;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The secret to be replaced has been replaced already. Once more would end the one that
 * the receiver still has.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class SecretChanged extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	@Override
	public String[] getCodes() {
		return new String[] { "webhook.secret.changed" };
	}

}
