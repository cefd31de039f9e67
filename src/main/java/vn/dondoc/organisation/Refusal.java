package vn.dondoc.organisation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * An edit of the organisation that is refused. Its text comes from the message bundle.
 */
final class Refusal extends ErrorResponseException {

	private Refusal(HttpStatus status, String code, Object... arguments) {
		super(status, ProblemDetail.forStatusAndDetail(status, code), null, code, arguments);
	}

	static Refusal unknown(String code) {
		return new Refusal(HttpStatus.NOT_FOUND, "organisation.unknown-agency", code);
	}

	static Refusal forbidden() {
		return new Refusal(HttpStatus.FORBIDDEN, "organisation.forbidden");
	}

	static Refusal forbidden(String code) {
		return new Refusal(HttpStatus.FORBIDDEN, code);
	}

	static Refusal missing(String code) {
		return new Refusal(HttpStatus.NOT_FOUND, code);
	}

	static Refusal conflict(String code) {
		return new Refusal(HttpStatus.CONFLICT, code);
	}

	static Refusal taken(String alias, String name) {
		return new Refusal(HttpStatus.CONFLICT, "organisation.alias-taken", alias, name);
	}

	static Refusal wrong(String code, Object... arguments) {
		return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, code, arguments);
	}

}
