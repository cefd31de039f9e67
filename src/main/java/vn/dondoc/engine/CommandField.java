package vn.dondoc.engine;

import java.lang.reflect.Field;

import org.camunda.bpm.engine.impl.interceptor.Command;

import org.springframework.util.ReflectionUtils;

/**
 * A field of the engine's commands that guards look at. A version of the engine that
 * renames it fails at the start, not silently.
 */
record CommandField(Field field) {

	static CommandField of(Class<?> type, String name) {
		Field field = ReflectionUtils.findField(type, name);
		ReflectionUtils.makeAccessible(field);
		return new CommandField(field);
	}

	Object in(Command<?> command) {
		return ReflectionUtils.getField(this.field, command);
	}

}
