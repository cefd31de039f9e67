package vn.dondoc.policy;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.notification.Notice;

import org.springframework.stereotype.Component;

/**
 * Has the decision engine evaluate a table before it is deployed, in every case in which
 * its answer may change: what we read in it must be what it says.
 */
@Component
class EngineProof {

	private static final Logger log = LoggerFactory.getLogger(EngineProof.class);

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	/**
	 * Goes on only with a table that the engine reads as we do.
	 * @throws WrongTable otherwise
	 */
	void require(byte[] file, Table table) {
		try {
			DmnDecision decision = this.engine.parseDecision(Policy.DECISION, new ByteArrayInputStream(file));
			for (String event : Vocabulary.EVENTS) {
				for (Policy.Subject subject : subjects(table)) {
					days(event, table)
						.forEach((day) -> compare(decision, table, Notice.Kind.valueOf(event), day, subject));
				}
			}
		}
		catch (RuntimeException ex) {
			log.warn("A table was refused by the decision engine", ex);
			throw new WrongTable("policy.file.evaluate");
		}
	}

	private void compare(DmnDecision decision, Table table, Notice.Kind kind, int day, Policy.Subject subject) {
		DmnDecisionTableResult result = this.engine.evaluateDecisionTable(decision,
				Variables.putValue("event", kind.name())
					.putValue("days", day)
					.putValue("priority", subject.priority())
					.putValue("agencyKind", subject.agencyKind()));
		Optional<Rule> said = Optional.ofNullable(result.getSingleResult()).map((row) -> rule(row.getEntryMap()));
		Optional<Rule> read = table.at(kind, day, subject).map(Row::rule);
		if (!said.equals(read)) {
			throw new IllegalStateException(kind + " " + day + " " + subject + ": " + said + " and not " + read);
		}
	}

	private static Rule rule(Map<String, Object> row) {
		return new Rule(((Number) row.get("level")).intValue(), Set.copyOf(Cell.split((String) row.get("tell"))),
				(Boolean) row.get("urgent"),
				(row.get("repeatAfter") != null) ? ((Number) row.get("repeatAfter")).intValue() : null);
	}

	/** The first and last of each row, and their neighbours. */
	private static Set<Integer> days(String event, Table table) {
		Set<Integer> days = new HashSet<>(Set.of(0));
		table.rows().stream().filter((row) -> row.isDated() && row.event().equals(event)).forEach((row) -> {
			int to = (row.toDay() != null) ? row.toDay() : RowCheck.LAST_DAY;
			Stream.of(row.fromDay() - 1, row.fromDay(), to, to + 1).filter((day) -> day >= 0).forEach(days::add);
		});
		return days;
	}

	/** One of those that the same rows are for stands for all of them. */
	private static Collection<Policy.Subject> subjects(Table table) {
		Map<List<Row>, Policy.Subject> different = new HashMap<>();
		Vocabulary.subjects()
			.forEach((subject) -> different
				.putIfAbsent(table.rows().stream().filter((row) -> row.isFor(subject)).toList(), subject));
		return different.values();
	}

}
