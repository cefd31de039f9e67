package vn.dondoc.security;

import java.time.Duration;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A password is not even looked at: too many were wrong. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyFailures extends AuthenticationException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	TooManyFailures(Duration wait) {
		super("Too many failures");
		this.wait = wait;
	}

	/** Until the next try is looked at. */
	public long seconds() {
		return Math.max(1, this.wait.toSeconds());
	}

	/** The same in minutes, rounded up, as people are told. */
	public static long minutes(long seconds) {
		return (seconds + 59) / 60;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "signIn.throttled" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { minutes(seconds()) };
	}

}
