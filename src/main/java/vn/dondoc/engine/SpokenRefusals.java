package vn.dondoc.engine;

import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Says to a person why the domain or the engine refuses what they asked the engine for,
 * in their language. The engine's REST hands on the message as it is, so that Tasklist
 * shows it.
 */
class SpokenRefusals extends CommandInterceptor {

	private final IdentityService identity;

	private final MessageSource messages;

	SpokenRefusals(IdentityService identity, MessageSource messages) {
		this.identity = identity;
		this.messages = messages;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (ProcessEngineException ex) {
			if (this.identity.getCurrentAuthentication() == null) {
				throw ex;
			}
			throw refusal(ex).map((refusal) -> spoken(refusal, ex)).orElse(ex);
		}
	}

	/**
	 * What is not for this person is answered with 403, as the engine's own checks are.
	 */
	private ProcessEngineException spoken(MessageSourceResolvable refusal, ProcessEngineException ex) {
		ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(refusal.getClass(), ResponseStatus.class);
		if (declared == null || declared.code() != HttpStatus.FORBIDDEN) {
			return new BadUserRequestException(words(refusal), ex);
		}
		AuthorizationException forbidden = new AuthorizationException(words(refusal));
		forbidden.initCause(ex);
		return forbidden;
	}

	private String words(MessageSourceResolvable refusal) {
		return this.messages.getMessage(refusal, LocaleContextHolder.getLocale());
	}

	/** What listeners throw is wrapped by the engine, once for each call between. */
	private static Optional<MessageSourceResolvable> refusal(ProcessEngineException ex) {
		if (ex instanceof TaskAlreadyClaimedException) {
			return Optional.of(new DefaultMessageSourceResolvable("task.claimed-already"));
		}
		if (ex instanceof OptimisticLockingException) {
			return Optional.of(new DefaultMessageSourceResolvable("task.changed-meanwhile"));
		}
		return Stream.iterate((Throwable) ex, (cause) -> cause != null, Throwable::getCause)
			.filter(MessageSourceResolvable.class::isInstance)
			.map(MessageSourceResolvable.class::cast)
			.findFirst();
	}

}
