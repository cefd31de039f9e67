package vn.dondoc.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application over HTTP in embedded mode, with {@link TestPeople} and
 * {@link TrialEndpoints}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "dondoc.data-dir=target/web-test/${random.uuid}", "camunda.bpm.job-execution.enabled=false",
				"spring.flyway.baseline-on-migrate=true", "spring.flyway.baseline-version=0",
				"camunda.bpm.generic-properties.properties.user-resource-whitelist-pattern=[a-zA-Z0-9._-]+",
				"camunda.bpm.generic-properties.properties.group-resource-whitelist-pattern=[a-zA-Z0-9._-]+",
				"camunda.bpm.generic-properties.properties.tenant-resource-whitelist-pattern=[a-zA-Z0-9._-]+" })
@Import({ TestPeople.class, TrialEndpoints.class })
@interface WebTest {

}
