package vn.dondoc.embedded;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import vn.dondoc.startup.StartRefusedException;

/** Several nodes share a real database: none of them may live in a time of its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(RealClockOnly.DatabaseNamed.class)
class RealClockOnly {

	RealClockOnly(@Value("${dondoc.clock.start:}") String start) {
		if (StringUtils.hasText(start)) {
			throw new StartRefusedException("clock-start-not-embedded");
		}
	}

	static class DatabaseNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !new NoDatabaseNamed().matches(context, metadata);
		}

	}

}
