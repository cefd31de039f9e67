package vn.dondoc.engine;

import java.lang.reflect.Field;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.util.ReflectionUtils;

/**
 * Refuses task queries whose or-parts carry expressions. The engine validates only the
 * outer query, so that a signed-in user could run any expression through
 * {@code orQueries} (CVE-2026-109432; 7.24.0 is the last community release).
 */
class ExpressionGuard extends CommandInterceptor {

	private static final Field EXTENDING_QUERY = extendingQuery();

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query) {
			refuseExpressionsInParts(query);
		}
		else if (command instanceof AbstractExecuteFilterCmd
				&& ReflectionUtils.getField(EXTENDING_QUERY, command) instanceof TaskQueryImpl query) {
			refuseExpressions(query);
			refuseExpressionsInParts(query);
		}
		return this.next.execute(command);
	}

	private static void refuseExpressionsInParts(TaskQueryImpl query) {
		// the first part is the query itself
		query.getQueries().stream().filter((part) -> part != query).forEach(ExpressionGuard::refuseExpressions);
	}

	private static void refuseExpressions(TaskQueryImpl query) {
		if (!query.getExpressions().isEmpty()) {
			throw new BadUserRequestException("Expressions are not allowed in this query.");
		}
	}

	private static Field extendingQuery() {
		Field field = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");
		ReflectionUtils.makeAccessible(field);
		return field;
	}

}
