package vn.dondoc.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import vn.dondoc.testing.DemoPeople;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.testing.TestTime;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the application as it is served, for browsers and other clients; prepared
 * with a {@link Trace}. Jobs rest, time stands still.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, DemoPeople.class, Trace.class })
@interface ServedTest {

}
