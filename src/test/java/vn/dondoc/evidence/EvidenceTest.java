package vn.dondoc.evidence;

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

/** The whole application over HTTP, which takes 1 MB a file and 3 MB a report. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "dondoc.mail.round=P1D",
				"dondoc.evidence.max-file-size=1MB", "dondoc.evidence.max-total-size=3MB",
				"dondoc.evidence.temp-dir=target/evidence-temp" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ TestTime.class, DemoPeople.class })
@interface EvidenceTest {

}
