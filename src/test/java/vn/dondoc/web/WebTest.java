package vn.dondoc.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application over HTTP, on a real PostgreSQL, with {@link TestPeople} and
 * {@link TrialEndpoints}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.flyway.baseline-on-migrate=true", "spring.flyway.baseline-version=0",
				"camunda.bpm.job-execution.enabled=false",
				"camunda.bpm.generic-properties.properties.user-resource-whitelist-pattern=[a-zA-Z0-9._-]+",
				"camunda.bpm.generic-properties.properties.group-resource-whitelist-pattern=[a-zA-Z0-9._-]+",
				"camunda.bpm.generic-properties.properties.tenant-resource-whitelist-pattern=[a-zA-Z0-9._-]+" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestPeople.class, TrialEndpoints.class })
@interface WebTest {

}
