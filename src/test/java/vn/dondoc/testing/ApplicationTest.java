package vn.dondoc.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a database of its own: the job executor rests, the
 * test runs the jobs it means; time stands still until the test moves it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, PathRecorder.class, DemoPeople.class })
public @interface ApplicationTest {

}
