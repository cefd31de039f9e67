package vn.dondoc.engine;

import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

/**
 * Refuses task queries that would have the engine evaluate an expression of the caller.
 * The engine validates only the outer query, so that a signed-in user could run any
 * expression through {@code orQueries} (CVE-2026-109432; 7.24.0 is the last community
 * release). Stored filters may hold {@link FilterExpressions}, nothing else: neither when
 * they are saved, by whomsoever, nor when one is run that is in the database already.
 */
class ExpressionGuard extends CommandInterceptor {

	private static final CommandField EXTENDING_QUERY = CommandField.of(AbstractExecuteFilterCmd.class,
			"extendingQuery");

	private static final CommandField FILTER_ID = CommandField.of(AbstractExecuteFilterCmd.class, "filterId");

	private static final CommandField SAVED = CommandField.of(SaveFilterCmd.class, "filter");

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query) {
			// the first part is the query itself, which the engine checks: it knows ours
			// from those of users
			refuse(parts(query).skip(1).anyMatch((part) -> !part.getExpressions().isEmpty()));
		}
		else if (command instanceof SaveFilterCmd) {
			refuseUnknown((Filter) SAVED.in(command));
		}
		else if (command instanceof AbstractExecuteFilterCmd) {
			if (EXTENDING_QUERY.in(command) instanceof TaskQueryImpl query) {
				refuse(parts(query).anyMatch((part) -> !part.getExpressions().isEmpty()));
			}
			return this.next.execute(checkingFirst((String) FILTER_ID.in(command), command));
		}
		return this.next.execute(command);
	}

	/** As one command, whose session then has the filter at hand: it is read once. */
	private static <T> Command<T> checkingFirst(String filterId, Command<T> command) {
		return (context) -> {
			if (filterId != null) {
				refuseUnknown(context.getDbEntityManager().selectById(FilterEntity.class, filterId));
			}
			return command.execute(context);
		};
	}

	private static void refuseUnknown(Filter filter) {
		if (filter != null && filter.getQuery() instanceof TaskQueryImpl query) {
			refuse(!parts(query).allMatch((part) -> FilterExpressions.allAllowed(part.getExpressions().values())));
		}
	}

	private static Stream<TaskQueryImpl> parts(TaskQueryImpl query) {
		return query.getQueries().stream();
	}

	private static void refuse(boolean foreign) {
		if (foreign) {
			throw new BadUserRequestException("Expressions are not allowed in this query.");
		}
	}

}
