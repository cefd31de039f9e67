package vn.dondoc.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The tables as the engine keeps them. The newest is read once per version and node; that
 * another node has deployed a newer one is seen at the next question.
 */
@Component
class Tables {

	private static final Logger log = LoggerFactory.getLogger(Tables.class);

	private final RepositoryService repository;

	private final DmnReader reader;

	private final TableCheck check;

	private volatile Known known;

	Tables(RepositoryService repository, DmnReader reader, TableCheck check) {
		this.repository = repository;
		this.reader = reader;
		this.check = check;
	}

	/**
	 * The newest that makes sense: one that an earlier release took and this one does not
	 * must not keep everybody's timers from working.
	 */
	Table newest() {
		String newest = newestDefinition().getId();
		Known read = this.known;
		if (read == null || !read.definition.equals(newest)) {
			read = new Known(newest, firstSound());
			this.known = read;
		}
		return read.table;
	}

	DecisionDefinition newestDefinition() {
		return query().latestVersion().singleResult();
	}

	/**
	 * A version as the engine keeps it.
	 * @throws UnknownVersion when there is none
	 */
	byte[] content(int version) {
		DecisionDefinition definition = query().decisionDefinitionVersion(version).singleResult();
		if (definition == null) {
			throw new UnknownVersion(version);
		}
		return content(definition);
	}

	/**
	 * A version's rows.
	 * @throws UnknownVersion when there is none
	 * @throws WrongTable when it cannot be read any more
	 */
	List<Row> rows(int version) {
		return this.reader.read(content(version));
	}

	private Table firstSound() {
		for (DecisionDefinition definition : query().orderByDecisionDefinitionVersion().desc().list()) {
			try {
				return this.check.require(this.reader.read(content(definition)));
			}
			catch (WrongTable ex) {
				log.error("Version {} of {} cannot be used, the one before it holds: {}", definition.getVersion(),
						Policy.DECISION, ex.getMessage());
			}
		}
		throw new IllegalStateException("No version of " + Policy.DECISION + " can be used");
	}

	private byte[] content(DecisionDefinition definition) {
		try (InputStream content = this.repository.getDecisionModel(definition.getId())) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private DecisionDefinitionQuery query() {
		return this.repository.createDecisionDefinitionQuery().decisionDefinitionKey(Policy.DECISION);
	}

	private record Known(String definition, Table table) {
	}

}
