package vn.dondoc.notification;

import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Says in one sentence why a letter could not be sent. */
@Component
class DeliveryProblem {

	private static final int LONGEST = 1000;

	private final MessageSource messages;

	DeliveryProblem(MessageSource messages) {
		this.messages = messages;
	}

	String explain(Throwable failure) {
		List<Throwable> causes = new ArrayList<>();
		collect(failure, causes);
		Throwable last = causes.get(causes.size() - 1);
		String refused = causes.stream()
			.filter(SendFailedException.class::isInstance)
			.map(SendFailedException.class::cast)
			.flatMap((ex) -> (ex.getInvalidAddresses() != null) ? Arrays.stream(ex.getInvalidAddresses())
					: Stream.empty())
			.map(Object::toString)
			.distinct()
			.collect(Collectors.joining(", "));
		if (!refused.isEmpty()) {
			return say("letter.failure.address", refused, last);
		}
		if (any(causes, AddressException.class)) {
			return say("letter.failure.no-address", last);
		}
		if (any(causes, AuthenticationFailedException.class)) {
			return say("letter.failure.sign-in", last);
		}
		if (any(causes, SocketTimeoutException.class)) {
			return say("letter.failure.timeout", last);
		}
		return say(any(causes, java.net.ConnectException.class) || any(causes, java.net.UnknownHostException.class)
				? "letter.failure.connect" : "letter.failure.other", last);
	}

	private static void collect(Throwable failure, List<Throwable> causes) {
		if (failure == null || causes.contains(failure)) {
			return;
		}
		causes.add(failure);
		if (failure instanceof MailSendException ex) {
			Arrays.stream(ex.getMessageExceptions()).forEach((each) -> collect(each, causes));
		}
		if (failure instanceof MessagingException ex) {
			collect(ex.getNextException(), causes);
		}
		collect(failure.getCause(), causes);
	}

	private static boolean any(List<Throwable> causes, Class<?> type) {
		return causes.stream().anyMatch(type::isInstance);
	}

	private String say(String key, Object... arguments) {
		Object[] texts = Arrays.stream(arguments)
			.map((each) -> (each instanceof Throwable ex) ? String.valueOf(ex.getMessage()) : each)
			.toArray();
		return Words.shorten(this.messages.getMessage(key, texts, LetterWriter.VIETNAMESE), LONGEST);
	}

}
