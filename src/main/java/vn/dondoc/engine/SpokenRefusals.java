package vn.dondoc.engine;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.ClientErrorException;
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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Says to who works in the engine's web applications why the domain or the engine refuses
 * something, in their language and with the status the refusal has on our pages. Their
 * REST prefixes exceptions of the engine and answers them with 500, but hands on an
 * exception of its own kind as it is.
 */
class SpokenRefusals extends CommandInterceptor {

	private final MessageSource messages;

	SpokenRefusals(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (ProcessEngineException ex) {
			throw inWebapp() ? refusal(ex).<RuntimeException>map((refusal) -> spoken(refusal, ex)).orElse(ex) : ex;
		}
	}

	static boolean inWebapp() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& attributes.getRequest().getServletPath().startsWith("/camunda/");
	}

	private ClientErrorException spoken(MessageSourceResolvable refusal, ProcessEngineException ex) {
		ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(refusal.getClass(), ResponseStatus.class);
		return new ClientErrorException(this.messages.getMessage(refusal, LocaleContextHolder.getLocale()),
				(status != null) ? status.code().value() : HttpStatus.CONFLICT.value(), ex);
	}

	/** What listeners throw is wrapped by the engine, once for each call between. */
	static Optional<MessageSourceResolvable> refusal(Throwable ex) {
		if (ex instanceof TaskAlreadyClaimedException) {
			return Optional.of(new DefaultMessageSourceResolvable("task.claimed-already"));
		}
		if (ex instanceof OptimisticLockingException) {
			return Optional.of(new DefaultMessageSourceResolvable("task.changed-meanwhile"));
		}
		return Stream.iterate(ex, (cause) -> cause != null, Throwable::getCause)
			.filter(MessageSourceResolvable.class::isInstance)
			.map(MessageSourceResolvable.class::cast)
			.findFirst();
	}

}
