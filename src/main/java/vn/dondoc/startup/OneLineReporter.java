package vn.dondoc.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** One line: what is wrong, then what to set. The stack trace is there at level DEBUG. */
class OneLineReporter implements FailureAnalysisReporter {

	private static final Logger log = LoggerFactory.getLogger(OneLineReporter.class);

	@Override
	public void report(FailureAnalysis analysis) {
		log.debug("The failure behind the next line", analysis.getCause());
		log.error("{}", line(analysis));
	}

	static String line(FailureAnalysis analysis) {
		String remedy = (analysis.getAction() != null) ? analysis.getAction() : "";
		return StartupText.of("cannot-start", analysis.getDescription().strip(), remedy.strip())
			.replaceAll("\\s+", " ")
			.strip();
	}

}
