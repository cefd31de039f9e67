package vn.dondoc.notification;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import vn.dondoc.notification.Verdict.Fate;

import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Tells from a failure what became of a copy, and says it in one sentence. */
@Component
class DeliveryProblem {

	private static final int LONGEST = 1000;

	private final MessageSource messages;

	DeliveryProblem(MessageSource messages) {
		this.messages = messages;
	}

	/** Before any server was asked. */
	Verdict ofMessage(Exception failure) {
		return (failure instanceof AddressException)
				? new Verdict(Fate.ADDRESS_INVALID, say("letter.failure.no-address", failure))
				: new Verdict(Fate.LETTER_REFUSED, say("letter.failure.other", failure));
	}

	/**
	 * While talking to the server.
	 * @param written whether the server was given the whole text
	 */
	Verdict ofServer(RuntimeException failure, boolean written) {
		// What it took before it failed to say goodbye, it has taken
		if (failure instanceof MailSendException ex && written && ex.getFailedMessages().isEmpty()) {
			return Verdict.SENT;
		}
		List<Throwable> causes = new ArrayList<>();
		collect(failure, causes);
		Optional<Verdict> answered = first(causes, SMTPAddressFailedException.class)
			.flatMap((ex) -> ofAddress(ServerReply.of(ex), ex))
			.or(() -> first(causes, SMTPSendFailedException.class)
				.flatMap((ex) -> ofText(ServerReply.of(ex), ex.getCommand(), ex)));
		return answered.orElseGet(() -> unanswered(causes, written));
	}

	/** Of a copy at which processes died while the server had it. */
	Verdict ofDeadProcesses() {
		return new Verdict(Fate.UNKNOWN, say("letter.failure.died"));
	}

	private Optional<Verdict> ofAddress(ServerReply reply, SMTPAddressFailedException ex) {
		if (!reply.concernsTheLetter()) {
			return Optional.empty();
		}
		Fate fate = reply.isTemporary() ? Fate.PUT_OFF
				: (reply.isPolicy() ? Fate.LETTER_REFUSED : Fate.ADDRESS_REFUSED);
		return Optional.of(new Verdict(fate, say("letter.failure.address", ex.getAddress(), ex)));
	}

	private Optional<Verdict> ofText(ServerReply reply, String command, Throwable ex) {
		if (command.startsWith("MAIL") || !reply.concernsTheLetter()) {
			return Optional.empty();
		}
		return Optional
			.of(new Verdict(reply.isTemporary() ? Fate.PUT_OFF : Fate.LETTER_REFUSED, say("letter.failure.text", ex)));
	}

	private Verdict unanswered(List<Throwable> causes, boolean written) {
		Throwable last = causes.get(causes.size() - 1);
		boolean refused = first(causes, SMTPSendFailedException.class).filter((ex) -> ex.getReturnCode() > 0)
			.isPresent();
		if (written && !refused) {
			return new Verdict(Fate.UNKNOWN, say("letter.failure.unknown", last));
		}
		String key = "letter.failure.other";
		if (first(causes, AuthenticationFailedException.class).isPresent()) {
			key = "letter.failure.sign-in";
		}
		else if (first(causes, SocketTimeoutException.class).isPresent()) {
			key = "letter.failure.timeout";
		}
		else if (first(causes, ConnectException.class).isPresent()
				|| first(causes, UnknownHostException.class).isPresent()) {
			key = "letter.failure.connect";
		}
		return new Verdict(Fate.SERVER_AWAY, say(key, last));
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

	private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
		return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
	}

	private String say(String key, Object... arguments) {
		Object[] texts = Arrays.stream(arguments)
			.map((each) -> (each instanceof Throwable ex) ? String.valueOf(ex.getMessage()) : each.toString())
			.toArray();
		return Words.shorten(this.messages.getMessage(key, texts, LetterWriter.VIETNAMESE), LONGEST);
	}

}
