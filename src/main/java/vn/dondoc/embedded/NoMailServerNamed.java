package vn.dondoc.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when no setting names a mail server. */
class NoMailServerNamed implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return !StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.host"))
				&& !StringUtils.hasText(context.getEnvironment().getProperty("spring.mail.jndi-name"));
	}

}
