package vn.dondoc.webhook;

import java.util.Arrays;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something entered that no endpoint can have. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class WebhookRefused extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final transient Object[] arguments;

	WebhookRefused(String field, String code, Object... arguments) {
		super(code + " " + Arrays.toString(arguments));
		this.field = field;
		this.code = code;
		this.arguments = arguments;
	}

	@Override
	public String field() {
		return this.field;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "webhook." + this.code };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.clone();
	}

}
