package vn.dondoc.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what fails in the engine, in place of the engine's own log, which takes every
 * refusal by the domain for an error and writes its stack trace: who looks for what is
 * broken would not find it among them.
 */
class FailureLog extends CommandInterceptor {

	private static final Logger log = LoggerFactory.getLogger(FailureLog.class);

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException | Error ex) {
			// A command within another fails that one too
			if (Context.getCommandContext() == null && !isRefusal(ex)) {
				log.error("{} failed", command.getClass().getSimpleName(), ex);
			}
			throw ex;
		}
	}

	private static boolean isRefusal(Throwable ex) {
		return ex instanceof AuthorizationException || ex instanceof BadUserRequestException
		// of a task that is not there, or no longer
				|| (ex instanceof NullValueException && SpokenRefusals.inWebapp())
				|| SpokenRefusals.refusal(ex).isPresent();
	}

}
