package vn.dondoc.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;

/**
 * Answers what the domain refuses in a listener as a refusal, in its own words. The
 * engine wraps it as a failure of its own, which its REST interface would answer with
 * 500.
 */
class ListenerRefusals extends CommandInterceptor {

	private final MessageSource texts;

	ListenerRefusals(MessageSource texts) {
		this.texts = texts;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (Context.getCommandContext() != null) {
			return this.next.execute(command);
		}
		try {
			return this.next.execute(command);
		}
		catch (AuthorizationException | BadUserRequestException ex) {
			throw ex;
		}
		catch (ProcessEngineException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof MessageSourceResolvable reason) {
				AuthorizationException refusal = new AuthorizationException(
						this.texts.getMessage(reason, LocaleContextHolder.getLocale()));
				refusal.initCause(ex);
				throw refusal;
			}
			throw ex;
		}
	}

}
