package vn.dondoc.evidence;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A file that is not taken in, and why. */
public class EvidenceRefused extends ErrorResponseException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient Object[] arguments;

	EvidenceRefused(Reason reason, Object... arguments) {
		super(reason.status);
		this.reason = reason;
		this.arguments = arguments;
	}

	/** Why. */
	public Reason reason() {
		return this.reason;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "evidence.refused." + this.reason };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments;
	}

	/** Why a file is refused. */
	public enum Reason {

		NO_FILE(HttpStatus.UNPROCESSABLE_ENTITY), SEVERAL_FILES(HttpStatus.UNPROCESSABLE_ENTITY),
		EMPTY(HttpStatus.UNPROCESSABLE_ENTITY), TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE),
		TOO_MANY_FILES(HttpStatus.CONFLICT), TOO_MUCH(HttpStatus.CONFLICT),
		NOT_ALLOWED(HttpStatus.UNPROCESSABLE_ENTITY), CONTRADICTION(HttpStatus.UNPROCESSABLE_ENTITY),
		CORRUPTED(HttpStatus.UNPROCESSABLE_ENTITY), PASSWORD(HttpStatus.UNPROCESSABLE_ENTITY),
		MACROS(HttpStatus.UNPROCESSABLE_ENTITY), ZIP_IN_ZIP(HttpStatus.UNPROCESSABLE_ENTITY),
		ZIP_BOMB(HttpStatus.UNPROCESSABLE_ENTITY), ZIP_TOO_MANY(HttpStatus.UNPROCESSABLE_ENTITY),
		ZIP_EMPTY(HttpStatus.UNPROCESSABLE_ENTITY), ZIP_PATH(HttpStatus.UNPROCESSABLE_ENTITY),
		INFECTED(HttpStatus.UNPROCESSABLE_ENTITY), NOT_SCANNED(HttpStatus.SERVICE_UNAVAILABLE),
		NO_ROOM(HttpStatus.SERVICE_UNAVAILABLE);

		private final HttpStatus status;

		Reason(HttpStatus status) {
			this.status = status;
		}

	}

}
