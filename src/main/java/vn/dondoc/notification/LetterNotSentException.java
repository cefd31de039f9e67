package vn.dondoc.notification;

/**
 * The mail server did not take a letter. It stays unsent and can be sent again; the
 * message says in Vietnamese what went wrong.
 */
public class LetterNotSentException extends RuntimeException {

	LetterNotSentException(String message, Throwable cause) {
		super(message, cause);
	}

}
